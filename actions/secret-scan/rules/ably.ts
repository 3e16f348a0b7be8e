import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const ably: Provider = {
  name: 'Ably',
  revoke: 'Revoke the key on the API Keys page of the app.',
  references: ['https://ably.com/docs/auth'],
  kinds: [
    {
      how: 'named',
      id: 'ably-api-key',
      title: 'Ably API key',
      names: ['ably api', 'ably key'],
      grammar: [base64url(6, 8), '.', base64url(6, 8), ':', base64url(16, 43)],
    },
  ],
};
