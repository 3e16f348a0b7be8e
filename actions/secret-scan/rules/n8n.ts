import { base64, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const n8n: Provider = {
  name: 'n8n',
  revoke: 'Delete the key under Settings > n8n API.',
  references: ['https://docs.n8n.io/api/authentication/'],
  kinds: [
    {
      how: 'token',
      id: 'n8n-legacy-api-key',
      title: 'n8n API key with prefix',
      grammar: ['n8n_api_', hex(80)],
    },
    {
      how: 'named',
      id: 'n8n-encryption-key',
      title: 'n8n encryption key',
      names: ['n8n encryption'],
      grammar: [base64(32)],
    },
  ],
};
