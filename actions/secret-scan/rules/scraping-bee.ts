import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const scrapingBee: Provider = {
  name: 'ScrapingBee',
  revoke: 'Replace it in the API settings of the ScrapingBee account.',
  references: ['https://www.scrapingbee.com/documentation/'],
  kinds: [
    {
      how: 'named',
      id: 'scraping-bee-api-key',
      title: 'ScrapingBee API key',
      severity: 'medium',
      names: ['scraping bee'],
      grammar: [upperDigits(80)],
    },
  ],
};
