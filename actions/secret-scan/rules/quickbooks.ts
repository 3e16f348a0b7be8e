import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const quickbooks: Provider = {
  name: 'QuickBooks',
  revoke: 'Rotate it under Keys & credentials of the app in the Intuit Developer portal.',
  references: [
    'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization',
  ],
  kinds: [
    {
      how: 'named',
      id: 'quickbooks-client-secret',
      title: 'QuickBooks client secret',
      severity: 'critical',
      names: ['quick books', 'intuit', 'qbo'],
      grammar: [base62(40)],
    },
    {
      how: 'named',
      id: 'quickbooks-client-id',
      title: 'QuickBooks client ID',
      severity: 'info',
      names: ['quick books', 'intuit', 'qbo'],
      words: ['id', 'key'],
      grammar: ['AB', base62(46, 50)],
    },
    {
      how: 'named',
      id: 'quickbooks-refresh-token',
      title: 'QuickBooks refresh token',
      names: ['quick books', 'intuit', 'qbo'],
      grammar: ['AB11', base62(40, 60)],
    },
  ],
};
