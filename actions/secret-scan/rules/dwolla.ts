import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dwolla: Provider = {
  name: 'Dwolla',
  revoke: 'Rotate the secret on the Applications page of the dashboard.',
  references: ['https://developers.dwolla.com/docs/auth'],
  kinds: [
    {
      how: 'named',
      id: 'dwolla-client-secret',
      title: 'Dwolla client secret',
      severity: 'critical',
      names: ['dwolla'],
      grammar: [base62(50)],
    },
  ],
};
