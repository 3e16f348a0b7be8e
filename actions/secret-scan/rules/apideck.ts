import { either, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const apideck: Provider = {
  name: 'Apideck',
  revoke: 'Regenerate it under Configuration > API keys.',
  references: ['https://developers.apideck.com/'],
  kinds: [
    {
      how: 'named',
      id: 'apideck-api-key',
      title: 'Apideck API key',
      names: ['apideck'],
      grammar: [either('sk_live_', 'sk_test_'), from('0-9A-Za-z-', 60, 100)],
    },
  ],
};
