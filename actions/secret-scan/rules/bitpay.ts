import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bitpay: Provider = {
  name: 'BitPay',
  revoke: 'Revoke it under Payment tools > API tokens.',
  references: ['https://developer.bitpay.com/'],
  kinds: [
    {
      how: 'named',
      id: 'bitpay-api-token',
      title: 'BitPay API token',
      names: ['bitpay', 'bit pay'],
      grammar: [base62(43, 45)],
    },
  ],
};
