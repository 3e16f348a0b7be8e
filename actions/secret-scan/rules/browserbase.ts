import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const browserbase: Provider = {
  name: 'Browserbase',
  revoke: 'Delete the key in the settings of the project.',
  references: ['https://docs.browserbase.com/'],
  kinds: [
    {
      how: 'token',
      id: 'browserbase-api-key',
      title: 'Browserbase API key',
      grammar: [either('bb_live_', 'bb_test_'), base64url(24, 40)],
    },
  ],
};
