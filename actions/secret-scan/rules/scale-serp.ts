import { upperHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const scaleSerp: Provider = {
  name: 'Scale SERP',
  revoke: 'Replace it in the API settings of the Scale SERP account.',
  references: ['https://docs.trajectdata.com/scaleserp'],
  kinds: [
    {
      how: 'named',
      id: 'scale-serp-api-key',
      title: 'Scale SERP API key',
      severity: 'medium',
      names: ['scale serp', 'serp wow', 'rainforest api'],
      grammar: [upperHex(32)],
    },
  ],
};
