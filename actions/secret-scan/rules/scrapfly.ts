import { either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const scrapfly: Provider = {
  name: 'Scrapfly',
  revoke: 'Replace it in the API settings of the Scrapfly account.',
  references: ['https://scrapfly.io/docs/scrape-api/getting-started'],
  kinds: [
    {
      how: 'token',
      id: 'scrapfly-api-key',
      title: 'Scrapfly API key',
      severity: 'medium',
      grammar: ['scp-', either('live', 'test'), '-', hex(32)],
    },
    {
      how: 'named',
      id: 'scrapfly-legacy-api-key',
      title: 'Scrapfly legacy API key',
      severity: 'medium',
      names: ['scrapfly'],
      grammar: [hex(32)],
    },
  ],
};
