import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const uphold: Provider = {
  name: 'Uphold',
  revoke: 'Replace it in the API settings of the Uphold account.',
  references: ['https://docs.uphold.com/'],
  kinds: [
    {
      how: 'named',
      id: 'uphold-token',
      title: 'Uphold access token or client secret',
      severity: 'critical',
      names: ['uphold'],
      words: ['key', 'token', 'secret', 'password', 'access'],
      grammar: [hex(40)],
    },
  ],
};
