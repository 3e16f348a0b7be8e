import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const coinranking: Provider = {
  name: 'Coinranking',
  revoke: 'Regenerate it in the API settings of the Coinranking account.',
  references: ['https://developers.coinranking.com/api/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'coinranking-api-key',
      title: 'Coinranking API key',
      severity: 'medium',
      names: ['coinranking'],
      grammar: ['coinranking', hex(40, 52)],
    },
  ],
};
