import { either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const woocommerce: Provider = {
  name: 'WooCommerce',
  revoke: 'Revoke it under WooCommerce > Settings > Advanced > REST API.',
  references: ['https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'woocommerce-consumer-secret',
      title: 'WooCommerce consumer key or secret',
      severity: 'critical',
      names: [
        'consumer key',
        'consumer secret',
        'woocommerce',
        'woo commerce',
        'wc consumer',
        'wc api',
        'wc key',
        'wc secret',
      ],
      words: [],
      grammar: [either('ck_', 'cs_'), hex(40)],
    },
  ],
};
