import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cicero: Provider = {
  name: 'Cicero',
  revoke: 'Regenerate it in the API settings of the Cicero account.',
  references: ['https://cicero.azavea.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'cicero-api-key',
      title: 'Cicero API key',
      severity: 'medium',
      names: ['cicero'],
      grammar: [lowerDigits(40)],
    },
  ],
};
