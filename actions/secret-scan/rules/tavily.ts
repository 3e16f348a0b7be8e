import { base62, either, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tavily: Provider = {
  name: 'Tavily',
  revoke: 'Delete it under API keys of the dashboard.',
  references: ['https://docs.tavily.com/documentation/api-reference/introduction'],
  kinds: [
    {
      how: 'token',
      id: 'tavily-api-key',
      title: 'Tavily API key',
      grammar: ['tvly-', optional(either('dev', 'prod'), '-'), base62(32)],
    },
  ],
};
