import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const reka: Provider = {
  name: 'Reka',
  revoke: 'Replace it in the API settings of the Reka account.',
  references: ['https://docs.reka.ai/'],
  kinds: [
    {
      how: 'named',
      id: 'reka-api-key',
      title: 'Reka API key',
      names: ['reka'],
      grammar: [hex(64)],
    },
  ],
};
