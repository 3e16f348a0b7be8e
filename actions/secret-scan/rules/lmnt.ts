import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lmnt: Provider = {
  name: 'LMNT',
  revoke: 'Delete the key on the account page of LMNT.',
  references: ['https://docs.lmnt.com/'],
  kinds: [
    {
      how: 'named',
      id: 'lmnt-api-key',
      title: 'LMNT API key',
      severity: 'medium',
      names: ['lmnt'],
      grammar: [hex(32)],
    },
  ],
};
