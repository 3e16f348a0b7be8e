import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cashfree: Provider = {
  name: 'Cashfree',
  revoke: 'Delete the key under Developers > API keys.',
  references: ['https://www.cashfree.com/docs/api-reference/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'cashfree-secret-key',
      title: 'Cashfree secret key',
      severity: 'critical',
      grammar: ['cfsk_ma_prod_', hex(32), '_', hex(8)],
    },
    {
      how: 'token',
      id: 'cashfree-test-secret-key',
      title: 'Cashfree test secret key',
      severity: 'medium',
      grammar: ['cfsk_ma_test_', hex(32), '_', hex(8)],
    },
  ],
};
