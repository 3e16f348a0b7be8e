import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const raycast: Provider = {
  name: 'Raycast',
  revoke: 'Replace it in the API settings of the Raycast account.',
  references: ['https://developers.raycast.com/'],
  kinds: [
    {
      how: 'token',
      id: 'raycast-access-token',
      title: 'Raycast access token',
      grammar: ['rca_', hex(64)],
    },
  ],
};
