import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const plunk: Provider = {
  name: 'Plunk',
  revoke: 'Replace it in the API settings of the Plunk account.',
  references: ['https://docs.useplunk.com/'],
  kinds: [
    {
      how: 'named',
      id: 'plunk-secret-key',
      title: 'Plunk secret key',
      names: ['plunk'],
      grammar: ['sk_', hex(48)],
    },
  ],
};
