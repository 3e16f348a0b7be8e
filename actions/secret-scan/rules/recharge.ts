import { digits, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const recharge: Provider = {
  name: 'Recharge',
  revoke: 'Replace it in the API settings of the Recharge account.',
  references: ['https://developer.rechargepayments.com/'],
  kinds: [
    {
      how: 'token',
      id: 'recharge-api-token',
      title: 'Recharge API token',
      severity: 'critical',
      grammar: [either('sk_1x', 'sk_2x', 'sk_3x', 'sk_5x', 'sk_10x'), digits(1, 2), '_', hex(64)],
    },
  ],
};
