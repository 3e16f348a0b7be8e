import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const planyo: Provider = {
  name: 'Planyo',
  revoke: 'Replace it in the API settings of the Planyo account.',
  references: ['https://www.planyo.com/api.php'],
  kinds: [
    {
      how: 'named',
      id: 'planyo-api-key',
      title: 'Planyo API key',
      names: ['planyo'],
      grammar: [base62(60, 70)],
    },
  ],
};
