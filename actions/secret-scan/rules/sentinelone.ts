import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sentinelone: Provider = {
  name: 'SentinelOne',
  revoke: 'Revoke it under My user > API token.',
  references: ['https://usea1-partners.sentinelone.net/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'sentinelone-api-token',
      title: 'SentinelOne API token',
      names: ['sentinel one'],
      grammar: [base62(80)],
    },
  ],
};
