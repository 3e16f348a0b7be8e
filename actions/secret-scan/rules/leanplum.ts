import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const leanplum: Provider = {
  name: 'Leanplum',
  revoke: 'Delete the key under Apps > Keys & Settings.',
  references: ['https://docs.leanplum.com/reference/api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'leanplum-api-key',
      title: 'Leanplum API key',
      names: ['leanplum'],
      grammar: [either('prod_', 'dev_', 'data_', 'exp_', 'cons_'), base62(40, 46)],
    },
  ],
};
