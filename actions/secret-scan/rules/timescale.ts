import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const timescale: Provider = {
  name: 'Timescale',
  revoke: 'Revoke it under Project settings > Client credentials.',
  references: ['https://docs.tigerdata.com/'],
  kinds: [
    {
      how: 'named',
      id: 'timescale-secret-key',
      title: 'Timescale client secret key',
      names: ['timescale'],
      grammar: [base62(64)],
    },
  ],
};
