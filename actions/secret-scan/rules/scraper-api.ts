import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const scraperApi: Provider = {
  name: 'ScraperAPI',
  revoke: 'Replace it in the API settings of the ScraperAPI account.',
  references: ['https://docs.scraperapi.com/'],
  kinds: [
    {
      how: 'named',
      id: 'scraper-api-api-key',
      title: 'ScraperAPI API key',
      severity: 'medium',
      names: ['scraper api'],
      grammar: [lowerDigits(28, 32)],
    },
  ],
};
