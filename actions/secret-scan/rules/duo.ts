import { base62, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const duo: Provider = {
  name: 'Duo',
  revoke: 'Reset the secret key of the application in the Duo admin panel.',
  references: ['https://duo.com/docs/adminapi'],
  kinds: [
    {
      how: 'named',
      id: 'duo-secret-key',
      title: 'Duo secret key',
      severity: 'critical',
      names: ['duo secret', 'duo skey', 'duo security', 'duosecurity', 'duo api', 'duo auth'],
      grammar: [base62(40)],
    },
    {
      how: 'named',
      id: 'duo-integration-key',
      title: 'Duo integration key',
      severity: 'info',
      names: ['duo integration', 'duo ikey', 'duo security', 'duosecurity', 'duo api'],
      words: [],
      grammar: ['DI', upperDigits(18)],
    },
  ],
};
