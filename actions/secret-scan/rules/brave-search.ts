import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const braveSearch: Provider = {
  name: 'Brave Search',
  revoke: 'Delete the subscription key on the API keys page of the dashboard.',
  references: ['https://api-dashboard.search.brave.com/app/documentation'],
  kinds: [
    {
      how: 'token',
      id: 'brave-search-api-key',
      title: 'Brave Search API key',
      aliases: ['brave-search-api-key'],
      neither: { before: '0-9A-Za-z+/_-', behind: '0-9A-Za-z+/=_-' },
      grammar: ['BSA', base64url(28)],
    },
  ],
};
