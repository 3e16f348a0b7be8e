import { base62, digits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const keboola: Provider = {
  name: 'Keboola',
  revoke: 'Delete the token under Users & Settings > API Tokens of the project.',
  references: ['https://developers.keboola.com/integrate/storage/api/tokens/'],
  kinds: [
    {
      how: 'named',
      id: 'keboola-storage-token',
      title: 'Keboola Storage API token',
      names: ['keboola', 'kbc storage', 'kbc token', 'storage api', 'storageapi'],
      grammar: [digits(1, 6), '-', digits(1, 9), '-', base62(40)],
    },
  ],
};
