import { base64, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const uploadthing: Provider = {
  name: 'UploadThing',
  revoke: 'Roll it under API Keys of the dashboard.',
  references: ['https://docs.uploadthing.com/'],
  kinds: [
    {
      how: 'token',
      id: 'uploadthing-token',
      title: 'UploadThing token',
      grammar: ['eyJhcGlLZXkiOiJza19', either('saXZlX', '0ZXN0X'), base64(60, 500)],
    },
  ],
};
