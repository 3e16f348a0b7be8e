import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nowpayments: Provider = {
  name: 'NOWPayments',
  revoke: 'Delete the key under Settings > Payments > API keys.',
  references: ['https://nowpayments.io/help/api'],
  kinds: [
    {
      how: 'named',
      id: 'nowpayments-api-key',
      title: 'NOWPayments API key',
      severity: 'critical',
      names: ['nowpayments', 'now payments'],
      grammar: [upperDigits(7), '-', upperDigits(7), '-', upperDigits(7), '-', upperDigits(7)],
    },
  ],
};
