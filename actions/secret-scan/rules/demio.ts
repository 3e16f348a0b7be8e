import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const demio: Provider = {
  name: 'Demio',
  revoke: 'Reset it under Account settings > API.',
  references: ['https://publicdemioapi.docs.apiary.io/'],
  kinds: [
    {
      how: 'named',
      id: 'demio-api-key',
      title: 'Demio API key',
      names: ['demio'],
      grammar: [base62(32)],
    },
    {
      how: 'named',
      id: 'demio-api-secret',
      title: 'Demio API secret',
      names: ['demio'],
      words: ['secret'],
      grammar: [base62(16, 20)],
    },
  ],
};
