import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const firecrawl: Provider = {
  name: 'Firecrawl',
  revoke: 'Delete it on the API keys page of the dashboard.',
  references: ['https://docs.firecrawl.dev/introduction'],
  kinds: [
    {
      how: 'token',
      id: 'firecrawl-api-key',
      title: 'Firecrawl API key',
      grammar: ['fc-', hex(32)],
    },
  ],
};
