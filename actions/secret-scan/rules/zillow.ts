import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zillow: Provider = {
  name: 'Zillow',
  revoke: 'Replace it in the API settings of the Zillow account.',
  references: ['https://www.zillowgroup.com/developers/'],
  kinds: [
    {
      how: 'named',
      id: 'zillow-service-id',
      title: 'Zillow web service id',
      severity: 'medium',
      names: ['zillow', 'zws', 'zwsid'],
      words: [],
      grammar: ['X1-ZW', base62(14, 24), '_', base62(4, 8)],
    },
  ],
};
