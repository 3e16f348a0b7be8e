import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const playHt: Provider = {
  name: 'PlayHT',
  revoke: 'Replace it in the API settings of the PlayHT account.',
  references: ['https://docs.play.ht/'],
  kinds: [
    {
      how: 'named',
      id: 'play-ht-api-key',
      title: 'PlayHT API key',
      severity: 'medium',
      names: ['play ht'],
      grammar: [hex(32)],
    },
  ],
};
