import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zulip: Provider = {
  name: 'Zulip',
  revoke: 'Generate a new one under Settings > Account & privacy, or deactivate the bot.',
  references: ['https://zulip.com/api/api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'zulip-api-key',
      title: 'Zulip API key',
      names: ['zulip', 'zuliprc'],
      grammar: [base62(32)],
    },
  ],
};
