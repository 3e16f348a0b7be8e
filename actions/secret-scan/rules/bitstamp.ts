import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bitstamp: Provider = {
  name: 'Bitstamp',
  revoke: 'Revoke it under Settings > API access.',
  references: ['https://www.bitstamp.net/api/'],
  kinds: [
    {
      how: 'named',
      id: 'bitstamp-api-secret',
      title: 'Bitstamp API secret',
      names: ['bitstamp'],
      grammar: [base62(32)],
    },
  ],
};
