import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rainforestPay: Provider = {
  name: 'Rainforest Pay',
  revoke: 'Replace it in the API settings of the Rainforest Pay account.',
  references: ['https://docs.rainforestpay.com/'],
  kinds: [
    {
      how: 'named',
      id: 'rainforest-pay-api-key',
      title: 'Rainforest Pay API key',
      severity: 'critical',
      names: ['rainforest', 'rainforest pay'],
      grammar: ['apikey_', hex(64)],
    },
  ],
};
