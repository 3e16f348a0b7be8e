import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tally: Provider = {
  name: 'Tally',
  revoke: 'Delete it under Settings > API keys.',
  references: ['https://developers.tally.so/'],
  kinds: [
    {
      how: 'named',
      id: 'tally-api-key',
      title: 'Tally API key',
      names: ['tally api', 'tally key', 'tally token', 'tally so'],
      grammar: ['tly-', base62(28, 40)],
    },
  ],
};
