import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const supernotes: Provider = {
  name: 'Supernotes',
  revoke: 'Replace it in the API settings of the Supernotes account.',
  references: ['https://api.supernotes.app/docs/swagger'],
  kinds: [
    {
      how: 'token',
      id: 'supernotes-api-key',
      title: 'Supernotes API key',
      grammar: [either('supernotes_sk_', 'supernotes_sk-'), base64url(40, 50)],
      neither: { before: '0-9A-Za-z' },
    },
  ],
};
