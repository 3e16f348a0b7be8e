import { base64, digits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const backblaze: Provider = {
  name: 'Backblaze',
  revoke: 'Revoke it under App keys of the account.',
  references: ['https://www.backblaze.com/docs/cloud-storage-application-keys'],
  kinds: [
    {
      how: 'named',
      id: 'backblaze-application-key',
      title: 'Backblaze B2 application key',
      names: ['backblaze', 'b2 app', 'b2 application'],
      grammar: ['K00', digits(1), base64(27)],
    },
  ],
};
