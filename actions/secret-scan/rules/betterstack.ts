import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const betterstack: Provider = {
  name: 'Better Stack',
  revoke: 'Delete the token under Settings > API tokens of the team.',
  references: ['https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/'],
  kinds: [
    {
      how: 'named',
      id: 'betterstack-api-token',
      title: 'Better Stack API or source token',
      names: ['better stack', 'better uptime', 'logtail'],
      grammar: [base62(24)],
    },
  ],
};
