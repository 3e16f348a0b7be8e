import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const openrouteservice: Provider = {
  name: 'openrouteservice',
  revoke: 'Delete the token in the openrouteservice dashboard.',
  references: ['https://openrouteservice.org/dev/#/api-docs'],
  kinds: [
    {
      how: 'token',
      id: 'openrouteservice-token',
      title: 'openrouteservice token',
      severity: 'medium',
      grammar: ['5b3ce3597851110001cf6248', hex(32)],
    },
  ],
};
