import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const scrapingdog: Provider = {
  name: 'Scrapingdog',
  revoke: 'Replace it in the API settings of the Scrapingdog account.',
  references: ['https://docs.scrapingdog.com/'],
  kinds: [
    {
      how: 'named',
      id: 'scrapingdog-api-key',
      title: 'Scrapingdog API key',
      severity: 'medium',
      names: ['scraping dog'],
      grammar: [hex(24)],
    },
  ],
};
