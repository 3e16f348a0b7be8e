import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const webscraper: Provider = {
  name: 'Web Scraper',
  revoke: 'Replace it in the API settings of the Web Scraper account.',
  references: ['https://webscraper.io/documentation/web-scraper-cloud/api'],
  kinds: [
    {
      how: 'named',
      id: 'webscraper-api-token',
      title: 'Web Scraper API token',
      names: ['webscraper', 'web scraper'],
      grammar: [base62(60)],
    },
  ],
};
