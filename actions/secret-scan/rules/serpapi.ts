import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const serpapi: Provider = {
  name: 'SerpApi',
  revoke: 'Regenerate it on the Manage API Key page.',
  references: ['https://serpapi.com/search-api'],
  kinds: [
    {
      how: 'named',
      id: 'serpapi-api-key',
      title: 'SerpApi API key',
      severity: 'medium',
      names: ['serp api'],
      grammar: [hex(64)],
    },
  ],
};
