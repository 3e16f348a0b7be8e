import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const serpstack: Provider = {
  name: 'serpstack',
  revoke: 'Replace it in the API settings of the serpstack account.',
  references: ['https://serpstack.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'serpstack-api-key',
      title: 'serpstack API key',
      severity: 'medium',
      names: ['serp stack'],
      grammar: [lowerDigits(32)],
    },
  ],
};
