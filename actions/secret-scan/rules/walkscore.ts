import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const walkscore: Provider = {
  name: 'Walk Score',
  revoke: 'Replace it in the API settings of the Walk Score account.',
  references: ['https://www.walkscore.com/professional/api.php'],
  kinds: [
    {
      how: 'named',
      id: 'walkscore-api-key',
      title: 'Walk Score API key',
      severity: 'medium',
      names: ['walkscore', 'walk score'],
      grammar: [lowerDigits(32)],
    },
  ],
};
