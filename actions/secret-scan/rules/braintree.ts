import { either, hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const braintree: Provider = {
  name: 'Braintree',
  revoke: 'Delete the key under Settings > API of the control panel.',
  references: ['https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials'],
  kinds: [
    {
      how: 'token',
      id: 'braintree-access-token',
      title: 'Braintree access token',
      severity: 'critical',
      grammar: ['access_token$production$', lowerDigits(16), '$', hex(32)],
    },
    {
      how: 'token',
      id: 'braintree-sandbox-access-token',
      title: 'Braintree sandbox access token',
      severity: 'medium',
      grammar: ['access_token$sandbox$', lowerDigits(16), '$', hex(32)],
    },
    {
      how: 'named',
      id: 'braintree-private-key',
      title: 'Braintree private key',
      severity: 'critical',
      names: ['braintree', 'bt private'],
      words: ['private', 'secret', 'key'],
      grammar: [hex(32)],
    },
    {
      how: 'named',
      id: 'braintree-tokenization-key',
      title: 'Braintree tokenization key',
      severity: 'low',
      names: ['braintree'],
      grammar: [either('production_', 'sandbox_'), lowerDigits(8), '_', lowerDigits(16)],
    },
  ],
};
