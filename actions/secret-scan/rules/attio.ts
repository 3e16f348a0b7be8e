import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const attio: Provider = {
  name: 'Attio',
  revoke: 'Revoke it under Workspace settings > Developers.',
  references: ['https://docs.attio.com/'],
  kinds: [
    { how: 'named', id: 'attio-api-key', title: 'Attio API key', names: ['attio'], grammar: [hex(64)] },
  ],
};
