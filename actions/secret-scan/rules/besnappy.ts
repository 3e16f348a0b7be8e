import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const besnappy: Provider = {
  name: 'BeSnappy',
  revoke: 'Regenerate it in the API settings of the BeSnappy account.',
  references: ['https://besnappy.com/developers'],
  kinds: [
    {
      how: 'named',
      id: 'besnappy-api-key',
      title: 'BeSnappy API key',
      names: ['besnappy'],
      grammar: [lowerDigits(64)],
    },
  ],
};
