import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const scraperBox: Provider = {
  name: 'ScraperBox',
  revoke: 'Replace it in the API settings of the ScraperBox account.',
  references: ['https://scraperbox.com/'],
  kinds: [
    {
      how: 'named',
      id: 'scraper-box-api-key',
      title: 'ScraperBox API key',
      severity: 'medium',
      names: ['scraper box'],
      grammar: [upperDigits(32)],
    },
  ],
};
