import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const paydirt: Provider = {
  name: 'Paydirt',
  revoke: 'Replace it in the API settings of the Paydirt account.',
  references: ['https://paydirtapp.com/'],
  kinds: [
    {
      how: 'named',
      id: 'paydirt-api-key',
      title: 'Paydirt API key',
      names: ['paydirt'],
      grammar: [lowerDigits(32)],
    },
  ],
};
