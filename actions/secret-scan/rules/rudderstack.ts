import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rudderstack: Provider = {
  name: 'RudderStack',
  revoke: 'Replace it in the API settings of the RudderStack account.',
  references: ['https://www.rudderstack.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'rudderstack-write-key',
      title: 'RudderStack write key',
      severity: 'medium',
      names: ['rudder', 'rudderstack'],
      grammar: [base62(27)],
    },
    {
      how: 'named',
      id: 'rudderstack-access-token',
      title: 'RudderStack access token',
      names: ['rudder', 'rudderstack'],
      words: ['access', 'token'],
      grammar: [base62(20, 26)],
    },
  ],
};
