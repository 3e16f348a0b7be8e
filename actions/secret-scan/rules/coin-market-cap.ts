import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const coinMarketCap: Provider = {
  name: 'CoinMarketCap',
  revoke: 'Regenerate it in the API settings of the CoinMarketCap account.',
  references: ['https://coinmarketcap.com/api/documentation/v1/'],
  kinds: [
    {
      how: 'named',
      id: 'coin-market-cap-api-key',
      title: 'CoinMarketCap API key',
      severity: 'medium',
      names: ['coin market cap', 'cmc pro', 'cmc api', 'cmc key'],
      grammar: uuid,
    },
  ],
};
