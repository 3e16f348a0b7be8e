import { either, from, lowerDigits, optional, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const checkout: Provider = {
  name: 'Checkout.com',
  revoke: 'Delete the key under Developers > Keys of the dashboard.',
  references: ['https://www.checkout.com/docs/developer-resources/api/manage-api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'checkout-secret-key',
      title: 'Checkout.com secret key',
      severity: 'critical',
      aliases: ['checkout-secret-key'],
      names: ['checkout', 'cko secret', 'cko api'],
      grammar: ['sk_', either(uuid, [lowerDigits(26, 30), optional(from('*#$=', 1))])],
    },
    {
      how: 'token',
      id: 'checkout-sandbox-secret-key',
      title: 'Checkout.com sandbox secret key',
      severity: 'medium',
      grammar: ['sk_sbox_', lowerDigits(26, 30), optional(from('*#$=', 1))],
    },
    {
      how: 'named',
      id: 'checkout-test-secret-key',
      title: 'Checkout.com test secret key',
      severity: 'medium',
      names: ['checkout', 'cko secret', 'cko api'],
      grammar: ['sk_test_', ...uuid],
    },
    {
      how: 'token',
      id: 'checkout-public-key',
      title: 'Checkout.com sandbox public key',
      severity: 'info',
      grammar: ['pk_sbox_', lowerDigits(26, 30), optional(from('*#$=', 1))],
    },
  ],
};
