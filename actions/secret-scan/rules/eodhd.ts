import { digits, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const eodhd: Provider = {
  name: 'EODHD',
  revoke: 'Ask the support for another token: one belongs to an account.',
  references: ['https://eodhd.com/financial-apis/quick-start-with-our-financial-data-apis'],
  kinds: [
    {
      how: 'named',
      id: 'eodhd-api-token',
      title: 'EODHD API token',
      severity: 'medium',
      names: ['eodhd', 'eod historical', 'eodhistorical', 'eodhistoricaldata'],
      words: [],
      grammar: [hex(13, 14), '.', digits(8)],
    },
  ],
};
