import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const stream: Provider = {
  name: 'Stream',
  revoke: 'Replace it in the API settings of the Stream account.',
  references: ['https://getstream.io/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'stream-api-secret',
      title: 'Stream API secret',
      names: ['getstream', 'stream api', 'stream chat', 'stream secret', 'stream app secret'],
      words: ['secret', 'key'],
      grammar: [lowerDigits(64)],
    },
  ],
};
