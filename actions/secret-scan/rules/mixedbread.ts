import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mixedbread: Provider = {
  name: 'Mixedbread',
  revoke: 'Delete the key on the API keys page of the Mixedbread platform.',
  references: ['https://www.mixedbread.com/docs/api-reference/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'mixedbread-api-key',
      title: 'Mixedbread API key',
      grammar: ['mxb_', base64url(32, 64)],
    },
  ],
};
