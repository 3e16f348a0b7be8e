import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const voyageAi: Provider = {
  name: 'Voyage AI',
  revoke: 'Delete it under API keys of the dashboard.',
  references: ['https://docs.voyageai.com/docs/api-key-and-installation'],
  kinds: [
    {
      how: 'named',
      id: 'voyage-ai-api-key',
      title: 'Voyage AI API key',
      names: ['voyage', 'voyageai'],
      words: [],
      grammar: [either('pa-', 'al-'), base64url(40, 50)],
    },
  ],
};
