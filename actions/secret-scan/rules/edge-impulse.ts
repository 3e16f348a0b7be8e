import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const edgeImpulse: Provider = {
  name: 'Edge Impulse',
  revoke: 'Delete it under Dashboard > Keys of the project.',
  references: ['https://docs.edgeimpulse.com/apis/studio'],
  kinds: [
    {
      how: 'token',
      id: 'edge-impulse-api-key',
      title: 'Edge Impulse API key',
      grammar: ['ei_', hex(64)],
    },
  ],
};
