import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const intuit: Provider = {
  name: 'Intuit',
  revoke: 'Reset the client secret on the keys page of the app.',
  references: [
    'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization',
  ],
  kinds: [
    {
      how: 'named',
      id: 'intuit-client-secret',
      title: 'Intuit client secret',
      names: ['intuit', 'quickbooks', 'qbo'],
      words: ['secret'],
      grammar: [base62(40)],
    },
    {
      how: 'named',
      id: 'intuit-client-id',
      title: 'Intuit client ID',
      severity: 'info',
      names: ['intuit', 'quickbooks', 'qbo'],
      words: [],
      grammar: ['AB', base62(48)],
    },
  ],
};
