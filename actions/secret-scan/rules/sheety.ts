import { either, hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sheety: Provider = {
  name: 'Sheety',
  revoke: 'Replace it in the API settings of the Sheety account.',
  references: ['https://sheety.co/docs'],
  kinds: [
    {
      how: 'named',
      id: 'sheety-token',
      title: 'Sheety token',
      severity: 'medium',
      names: ['sheety'],
      grammar: [either([hex(32)], [lowerDigits(64)])],
    },
  ],
};
