import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const novu: Provider = {
  name: 'Novu',
  revoke: 'Revoke it under Settings > API keys.',
  references: ['https://docs.novu.co/'],
  kinds: [
    { how: 'named', id: 'novu-secret-key', title: 'Novu secret key', names: ['novu'], grammar: [hex(32)] },
  ],
};
