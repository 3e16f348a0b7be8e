import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const prodpad: Provider = {
  name: 'ProdPad',
  revoke: 'Replace it in the API settings of the ProdPad account.',
  references: ['https://help.prodpad.com/article/554-how-do-i-get-my-api-key'],
  kinds: [
    {
      how: 'named',
      id: 'prodpad-api-key',
      title: 'ProdPad API key',
      names: ['prod pad'],
      grammar: [lowerDigits(64)],
    },
  ],
};
