import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gorgias: Provider = {
  name: 'Gorgias',
  revoke: 'Revoke it under Settings > REST API.',
  references: ['https://developers.gorgias.com/'],
  kinds: [
    { how: 'named', id: 'gorgias-api-key', title: 'Gorgias API key', names: ['gorgias'], grammar: [hex(64)] },
  ],
};
