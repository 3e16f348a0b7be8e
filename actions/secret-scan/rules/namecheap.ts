import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const namecheap: Provider = {
  name: 'Namecheap',
  revoke: 'Reset the key under Profile > Tools > API Access.',
  references: ['https://www.namecheap.com/support/api/intro/'],
  kinds: [
    {
      how: 'named',
      id: 'namecheap-api-key',
      title: 'Namecheap API key',
      severity: 'critical',
      names: ['namecheap', 'name cheap'],
      grammar: [hex(32)],
    },
  ],
};
