import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const godaddy: Provider = {
  name: 'GoDaddy',
  revoke: 'Delete it on the API Keys page of the developer portal.',
  references: ['https://developer.godaddy.com/getstarted'],
  kinds: [
    {
      how: 'named',
      id: 'godaddy-api-key',
      title: 'GoDaddy API key',
      severity: 'critical',
      names: ['godaddy', 'go daddy'],
      words: [],
      grammar: [base62(8, 14), '_', base62(21, 22)],
    },
    {
      how: 'named',
      id: 'godaddy-api-secret',
      title: 'GoDaddy API secret',
      severity: 'critical',
      names: ['godaddy', 'go daddy'],
      words: ['secret'],
      grammar: [base62(21, 22)],
    },
  ],
};
