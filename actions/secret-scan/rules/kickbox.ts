import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const kickbox: Provider = {
  name: 'Kickbox',
  revoke: 'Delete the key on the API page of the Kickbox account.',
  references: ['https://docs.kickbox.com/docs/using-the-api'],
  kinds: [
    {
      how: 'named',
      id: 'kickbox-api-key',
      title: 'Kickbox API key',
      names: ['kickbox'],
      grammar: [either('live_', 'test_'), base62(32, 80)],
    },
  ],
};
