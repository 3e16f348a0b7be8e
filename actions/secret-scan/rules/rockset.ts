import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rockset: Provider = {
  name: 'Rockset',
  revoke: 'Replace it in the API settings of the Rockset account.',
  references: ['https://docs.rockset.com/documentation/docs/iam'],
  kinds: [
    {
      how: 'named',
      id: 'rockset-api-key',
      title: 'Rockset API key',
      names: ['rockset'],
      grammar: [base62(64)],
    },
  ],
};
