import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const shotstack: Provider = {
  name: 'Shotstack',
  revoke: 'Replace it in the API settings of the Shotstack account.',
  references: ['https://shotstack.io/docs/guide/'],
  kinds: [
    {
      how: 'named',
      id: 'shotstack-api-key',
      title: 'Shotstack API key',
      severity: 'medium',
      names: ['shotstack'],
      grammar: [base62(40)],
    },
  ],
};
