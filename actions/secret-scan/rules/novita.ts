import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const novita: Provider = {
  name: 'Novita AI',
  revoke: 'Delete the key on the key management page of Novita AI.',
  references: ['https://novita.ai/docs/guides/quickstart'],
  kinds: [
    {
      how: 'named',
      id: 'novita-api-key',
      title: 'Novita AI API key',
      names: ['novita', 'novita ai'],
      grammar: ['sk_', base64url(43)],
    },
  ],
};
