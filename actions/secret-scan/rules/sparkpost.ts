import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sparkpost: Provider = {
  name: 'SparkPost',
  revoke: 'Delete it under Configuration > API Keys.',
  references: ['https://developers.sparkpost.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'sparkpost-api-key',
      title: 'SparkPost API key',
      names: ['spark post'],
      grammar: [lowerDigits(40)],
    },
  ],
};
