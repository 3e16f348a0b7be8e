import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zyte: Provider = {
  name: 'Zyte',
  revoke: 'Delete it under API access of the dashboard.',
  references: ['https://docs.zyte.com/zyte-api/usage/reference.html'],
  kinds: [
    {
      how: 'named',
      id: 'zyte-api-key',
      title: 'Zyte API key',
      names: ['zyte', 'scrapinghub', 'shub apikey', 'shub key', 'crawlera'],
      grammar: [hex(32)],
    },
  ],
};
