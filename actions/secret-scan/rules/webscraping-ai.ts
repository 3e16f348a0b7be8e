import { either, lowerDigits, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const webscrapingAi: Provider = {
  name: 'WebScraping.AI',
  revoke: 'Replace it in the API settings of the WebScraping.AI account.',
  references: ['https://webscraping.ai/docs'],
  kinds: [
    {
      how: 'named',
      id: 'webscraping-ai-api-key',
      title: 'WebScraping.AI API key',
      severity: 'medium',
      names: ['webscraping', 'web scraping'],
      grammar: [either([lowerDigits(32)], uuid)],
    },
  ],
};
