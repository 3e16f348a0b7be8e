import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pepipost: Provider = {
  name: 'Pepipost',
  revoke: 'Replace it in the API settings of the Pepipost account.',
  references: ['https://docs.netcorecloud.com/'],
  kinds: [
    {
      how: 'named',
      id: 'pepipost-api-key',
      title: 'Pepipost API key',
      names: ['pepipost', 'netcore'],
      grammar: [base62(32)],
    },
  ],
};
