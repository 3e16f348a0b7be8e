import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const veriphone: Provider = {
  name: 'Veriphone',
  revoke: 'Replace it in the API settings of the Veriphone account.',
  references: ['https://veriphone.io/docs/v2'],
  kinds: [
    {
      how: 'named',
      id: 'veriphone-api-key',
      title: 'Veriphone API key',
      severity: 'medium',
      names: ['veriphone'],
      grammar: [upperDigits(32)],
    },
  ],
};
