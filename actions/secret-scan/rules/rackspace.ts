import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rackspace: Provider = {
  name: 'Rackspace',
  revoke: 'Revoke it under My profile > API key.',
  references: ['https://docs.rackspace.com/'],
  kinds: [
    {
      how: 'named',
      id: 'rackspace-api-key',
      title: 'Rackspace API key',
      names: ['rackspace', 'rax api'],
      grammar: [hex(32)],
    },
  ],
};
