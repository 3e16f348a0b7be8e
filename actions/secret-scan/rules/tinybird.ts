import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tinybird: Provider = {
  name: 'Tinybird',
  revoke: 'Refresh or delete it under Tokens of the workspace.',
  references: ['https://www.tinybird.co/docs/classic/administration/auth-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'tinybird-auth-token',
      title: 'Tinybird auth token',
      severity: 'critical',
      grammar: ['p.eyJ1', base64url(40, 300), '.', base64url(27, 60)],
    },
  ],
};
