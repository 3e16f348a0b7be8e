import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const upwork: Provider = {
  name: 'Upwork',
  revoke: 'Replace the key in the API Center.',
  references: ['https://www.upwork.com/developer/documentation/graphql/api/docs/index.html'],
  kinds: [
    {
      how: 'named',
      id: 'upwork-client-secret',
      title: 'Upwork client secret',
      severity: 'high',
      names: ['upwork'],
      words: ['secret'],
      grammar: [hex(16)],
    },
    {
      how: 'named',
      id: 'upwork-client-id',
      title: 'Upwork client id',
      severity: 'info',
      names: ['upwork'],
      words: ['client', 'key', 'id'],
      grammar: [hex(32)],
    },
  ],
};
