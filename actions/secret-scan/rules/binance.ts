import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const binance: Provider = {
  name: 'Binance',
  revoke: 'Delete the key under API Management.',
  references: ['https://developers.binance.com/docs/binance-spot-api-docs/rest-api'],
  kinds: [
    {
      how: 'named',
      id: 'binance-api-key',
      title: 'Binance API or secret key',
      severity: 'critical',
      names: ['binance'],
      grammar: [base62(64)],
    },
  ],
};
