import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const squadcast: Provider = {
  name: 'Squadcast',
  revoke: 'Revoke it in the profile page.',
  references: ['https://support.squadcast.com/'],
  kinds: [
    {
      how: 'named',
      id: 'squadcast-refresh-token',
      title: 'Squadcast refresh token',
      names: ['squadcast'],
      grammar: [hex(40, 140)],
    },
  ],
};
