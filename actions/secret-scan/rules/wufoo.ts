import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wufoo: Provider = {
  name: 'Wufoo',
  revoke: 'Reset it under API Information of a form.',
  references: ['https://wufoo.github.io/docs/#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'wufoo-api-key',
      title: 'Wufoo API key',
      names: ['wufoo'],
      grammar: [upperDigits(4), '-', upperDigits(4), '-', upperDigits(4), '-', upperDigits(4)],
    },
  ],
};
