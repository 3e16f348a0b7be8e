import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lexigram: Provider = {
  name: 'Lexigram',
  revoke: 'Delete the key in the Lexigram account.',
  references: ['https://docs.lexigram.io/'],
  kinds: [
    {
      how: 'named',
      id: 'lexigram-api-key',
      title: 'Lexigram API key',
      names: ['lexigram'],
      grammar: [from('0-9A-Za-z_.-', 100, 600)],
    },
  ],
};
