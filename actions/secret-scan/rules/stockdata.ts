import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const stockdata: Provider = {
  name: 'StockData',
  revoke: 'Replace it in the API settings of the StockData account.',
  references: ['https://www.stockdata.org/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'stockdata-api-token',
      title: 'StockData API token',
      severity: 'low',
      names: ['stock data'],
      grammar: [base62(40)],
    },
  ],
};
