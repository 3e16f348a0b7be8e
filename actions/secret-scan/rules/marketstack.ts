import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const marketstack: Provider = {
  name: 'marketstack',
  revoke: 'Reset the access key in the marketstack dashboard.',
  references: ['https://marketstack.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'marketstack-access-key',
      title: 'marketstack access key',
      severity: 'medium',
      names: ['marketstack', 'market stack'],
      grammar: [lowerDigits(32)],
    },
  ],
};
