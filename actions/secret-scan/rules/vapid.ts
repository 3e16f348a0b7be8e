import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const vapid: Provider = {
  name: 'Web Push (VAPID)',
  revoke: 'Generate a new pair; all clients have to subscribe again.',
  references: ['https://www.rfc-editor.org/rfc/rfc8292'],
  kinds: [
    {
      how: 'named',
      id: 'vapid-private-key',
      title: 'VAPID private key',
      severity: 'high',
      names: ['vapid', 'web push private', 'webpush private'],
      words: ['private', 'secret'],
      grammar: [base64url(43)],
    },
  ],
};
