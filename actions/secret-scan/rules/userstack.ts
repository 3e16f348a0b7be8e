import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const userstack: Provider = {
  name: 'userstack',
  revoke: 'Replace it in the API settings of the userstack account.',
  references: ['https://userstack.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'userstack-api-key',
      title: 'userstack API key',
      severity: 'medium',
      names: ['userstack'],
      grammar: [lowerDigits(32)],
    },
  ],
};
