import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const jumpseller: Provider = {
  name: 'Jumpseller',
  revoke: 'Revoke it under Account > API.',
  references: ['https://jumpseller.com/support/api/'],
  kinds: [
    {
      how: 'named',
      id: 'jumpseller-auth-token',
      title: 'Jumpseller authentication token',
      names: ['jumpseller'],
      grammar: [hex(32)],
    },
  ],
};
