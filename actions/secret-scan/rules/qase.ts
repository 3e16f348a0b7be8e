import { either, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const qase: Provider = {
  name: 'Qase',
  revoke: 'Replace it in the API settings of the Qase account.',
  references: ['https://developers.qase.io/'],
  kinds: [
    {
      how: 'named',
      id: 'qase-api-token',
      title: 'Qase API token',
      severity: 'medium',
      names: ['qase'],
      grammar: [either([lowerDigits(40)], [lowerDigits(64)])],
    },
  ],
};
