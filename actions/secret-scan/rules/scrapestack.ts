import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const scrapestack: Provider = {
  name: 'scrapestack',
  revoke: 'Replace it in the API settings of the scrapestack account.',
  references: ['https://scrapestack.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'scrapestack-api-key',
      title: 'scrapestack API key',
      severity: 'medium',
      names: ['scrape stack'],
      grammar: [lowerDigits(32)],
    },
  ],
};
