import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const boostnote: Provider = {
  name: 'Boost Note',
  revoke: 'Regenerate it in the API settings of the Boost Note account.',
  references: ['https://boostnote.io/features/public-api'],
  kinds: [
    {
      how: 'named',
      id: 'boostnote-api-key',
      title: 'Boost Note API key',
      names: ['boost note'],
      grammar: [lowerDigits(64)],
    },
  ],
};
