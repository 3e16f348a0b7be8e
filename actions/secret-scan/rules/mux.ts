import { base64, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mux: Provider = {
  name: 'Mux',
  revoke: 'Revoke the token under Settings > Access Tokens of the Mux dashboard.',
  references: ['https://www.mux.com/docs/core/make-api-requests'],
  kinds: [
    {
      how: 'named',
      id: 'mux-token-secret',
      title: 'Mux access token secret',
      names: ['mux token', 'mux secret', 'mux access', 'mux api', 'mux key', 'mux private'],
      grammar: [base64(75)],
    },
    {
      how: 'named',
      id: 'mux-token-id',
      title: 'Mux access token ID',
      severity: 'info',
      names: ['mux token', 'mux access'],
      words: ['id'],
      grammar: uuid,
    },
  ],
};
