import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const artsy: Provider = {
  name: 'Artsy',
  revoke: 'Delete the app under My Apps at developers.artsy.net.',
  references: ['https://developers.artsy.net/'],
  kinds: [
    {
      how: 'named',
      id: 'artsy-client-secret',
      title: 'Artsy client secret',
      severity: 'medium',
      names: ['artsy'],
      grammar: [hex(32)],
    },
    {
      how: 'named',
      id: 'artsy-client-id',
      title: 'Artsy client id',
      severity: 'info',
      names: ['artsy'],
      grammar: [hex(20)],
    },
  ],
};
