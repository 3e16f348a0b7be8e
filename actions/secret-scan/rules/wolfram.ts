import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wolfram: Provider = {
  name: 'Wolfram',
  revoke: 'Delete it in the Developer Portal.',
  references: ['https://products.wolframalpha.com/api/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'wolfram-app-id',
      title: 'Wolfram|Alpha AppID',
      severity: 'medium',
      names: ['wolfram', 'wolframalpha', 'wolfram alpha'],
      words: [],
      grammar: [upperDigits(6), '-', upperDigits(10)],
    },
  ],
};
