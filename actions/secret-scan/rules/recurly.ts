import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const recurly: Provider = {
  name: 'Recurly',
  revoke: 'Replace it in the API settings of the Recurly account.',
  references: ['https://recurly.com/developers/api/'],
  kinds: [
    {
      how: 'named',
      id: 'recurly-private-key',
      title: 'Recurly private key',
      severity: 'critical',
      names: ['recurly'],
      grammar: [hex(32)],
    },
  ],
};
