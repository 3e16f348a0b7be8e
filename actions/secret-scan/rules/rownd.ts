import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rownd: Provider = {
  name: 'Rownd',
  revoke: 'Replace it in the API settings of the Rownd account.',
  references: ['https://docs.rownd.io/'],
  kinds: [
    {
      how: 'named',
      id: 'rownd-app-secret',
      title: 'Rownd app secret',
      names: ['rownd'],
      grammar: ['ras_', base62(48)],
    },
    {
      how: 'named',
      id: 'rownd-app-key',
      title: 'Rownd app key',
      severity: 'medium',
      names: ['rownd'],
      grammar: ['ra_', base62(20, 48)],
    },
  ],
};
