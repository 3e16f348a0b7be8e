import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const recraft: Provider = {
  name: 'Recraft',
  revoke: 'Replace it in the API settings of the Recraft account.',
  references: ['https://www.recraft.ai/docs'],
  kinds: [
    {
      how: 'named',
      id: 'recraft-api-token',
      title: 'Recraft API token',
      names: ['recraft'],
      grammar: [base62(64)],
    },
  ],
};
