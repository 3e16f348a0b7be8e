import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const figshare: Provider = {
  name: 'figshare',
  revoke: 'Delete it under Applications of the account.',
  references: ['https://docs.figshare.com/'],
  kinds: [
    {
      how: 'named',
      id: 'figshare-personal-token',
      title: 'figshare personal token',
      names: ['figshare'],
      grammar: [hex(128)],
    },
  ],
};
