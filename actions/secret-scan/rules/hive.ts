import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hive: Provider = {
  name: 'Hive',
  revoke: 'Regenerate it in the API section of the profile.',
  references: ['https://developers.hive.com/reference/introduction'],
  kinds: [
    {
      how: 'named',
      id: 'hive-api-key',
      title: 'Hive API key',
      names: ['hive api', 'hive key', 'hive token', 'hive com'],
      words: [],
      grammar: [lowerDigits(32)],
    },
  ],
};
