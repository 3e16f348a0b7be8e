import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const paperspace: Provider = {
  name: 'Paperspace',
  revoke: 'Replace it in the API settings of the Paperspace account.',
  references: ['https://docs.digitalocean.com/reference/paperspace/'],
  kinds: [
    {
      how: 'named',
      id: 'paperspace-api-key',
      title: 'Paperspace API key',
      severity: 'critical',
      names: ['paperspace'],
      grammar: [hex(30)],
    },
  ],
};
