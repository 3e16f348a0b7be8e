import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const scrapeOwl: Provider = {
  name: 'ScrapeOwl',
  revoke: 'Replace it in the API settings of the ScrapeOwl account.',
  references: ['https://scrapeowl.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'scrape-owl-api-key',
      title: 'ScrapeOwl API key',
      severity: 'medium',
      names: ['scrape owl'],
      grammar: [lowerDigits(30)],
    },
  ],
};
