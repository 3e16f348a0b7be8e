import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const zenkit: Provider = {
  name: 'Zenkit',
  revoke: 'Replace it in the API settings of the Zenkit account.',
  references: ['https://base.zenkit.com/docs/api/overview/introduction'],
  kinds: [
    {
      how: 'named',
      id: 'zenkit-api-key',
      title: 'Zenkit API key',
      names: ['zenkit'],
      grammar: [base62(8), '-', base62(32)],
    },
  ],
};
