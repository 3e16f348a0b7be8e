import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const positionstack: Provider = {
  name: 'positionstack',
  revoke: 'Replace it in the API settings of the positionstack account.',
  references: ['https://positionstack.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'positionstack-api-key',
      title: 'positionstack API key',
      severity: 'medium',
      names: ['position stack'],
      grammar: [base62(32)],
    },
  ],
};
