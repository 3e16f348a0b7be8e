import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const scrapingAnt: Provider = {
  name: 'ScrapingAnt',
  revoke: 'Replace it in the API settings of the ScrapingAnt account.',
  references: ['https://docs.scrapingant.com/'],
  kinds: [
    {
      how: 'named',
      id: 'scraping-ant-api-key',
      title: 'ScrapingAnt API key',
      severity: 'medium',
      names: ['scraping ant'],
      grammar: [lowerDigits(32)],
    },
  ],
};
