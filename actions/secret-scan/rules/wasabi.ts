import { base62, upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wasabi: Provider = {
  name: 'Wasabi',
  revoke: 'Delete the access key under Access Keys of the console.',
  references: ['https://docs.wasabi.com/docs/creating-a-new-access-key'],
  kinds: [
    {
      how: 'named',
      id: 'wasabi-secret-key',
      title: 'Wasabi secret key',
      severity: 'critical',
      names: ['wasabi'],
      words: ['secret', 'key'],
      grammar: [base62(40)],
    },
    {
      how: 'named',
      id: 'wasabi-access-key-id',
      title: 'Wasabi access key id',
      severity: 'info',
      names: ['wasabi'],
      words: ['access', 'key'],
      grammar: [upperDigits(20)],
    },
  ],
};
