import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const verimail: Provider = {
  name: 'Verimail',
  revoke: 'Replace it in the API settings of the Verimail account.',
  references: ['https://verimail.io/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'verimail-api-key',
      title: 'Verimail API key',
      severity: 'medium',
      names: ['verimail'],
      grammar: [upperDigits(32)],
    },
  ],
};
