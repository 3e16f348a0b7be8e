import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const verifalia: Provider = {
  name: 'Verifalia',
  revoke: 'Replace it in the API settings of the Verifalia account.',
  references: ['https://verifalia.com/developers'],
  kinds: [
    {
      how: 'named',
      id: 'verifalia-api-key',
      title: 'Verifalia API key',
      names: ['verifalia'],
      grammar: [hex(32)],
    },
  ],
};
