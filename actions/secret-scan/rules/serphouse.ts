import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const serphouse: Provider = {
  name: 'SERPHouse',
  revoke: 'Replace it in the API settings of the SERPHouse account.',
  references: ['https://docs.serphouse.com/'],
  kinds: [
    {
      how: 'named',
      id: 'serphouse-api-key',
      title: 'SERPHouse API key',
      severity: 'medium',
      names: ['serp house'],
      grammar: [base62(60, 62)],
    },
  ],
};
