import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const holded: Provider = {
  name: 'Holded',
  revoke: 'Delete it under Settings > Developers.',
  references: ['https://developers.holded.com/reference/api-key'],
  kinds: [
    {
      how: 'named',
      id: 'holded-api-key',
      title: 'Holded API key',
      names: ['holded'],
      grammar: [hex(32)],
    },
  ],
};
