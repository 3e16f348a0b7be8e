import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cloudplan: Provider = {
  name: 'cloudplan',
  revoke: 'Regenerate it in the API settings of the cloudplan account.',
  references: ['https://www.cloudplan.net/'],
  kinds: [
    {
      how: 'named',
      id: 'cloudplan-api-key',
      title: 'cloudplan API key',
      names: ['cloudplan'],
      grammar: [base62(32)],
    },
  ],
};
