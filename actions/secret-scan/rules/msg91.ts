import { base62, digits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const msg91: Provider = {
  name: 'MSG91',
  revoke: 'Delete the authkey in the MSG91 panel.',
  references: ['https://docs.msg91.com/overview'],
  kinds: [
    {
      how: 'named',
      id: 'msg91-authkey',
      title: 'MSG91 authkey',
      names: ['msg91'],
      grammar: [digits(5, 6), base62(18, 24), 'P1'],
    },
  ],
};
