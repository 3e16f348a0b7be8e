import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const twingate: Provider = {
  name: 'Twingate',
  revoke: 'Delete it under Settings > API.',
  references: ['https://www.twingate.com/docs/api-overview'],
  kinds: [
    {
      how: 'named',
      id: 'twingate-api-token',
      title: 'Twingate API token',
      severity: 'critical',
      names: ['twingate'],
      words: ['key', 'token', 'secret', 'password', 'access'],
      grammar: [base64url(64, 110)],
    },
  ],
};
