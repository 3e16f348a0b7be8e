import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const veryfi: Provider = {
  name: 'Veryfi',
  revoke: 'Rotate it under Settings > Keys.',
  references: ['https://docs.veryfi.com/api/getting-started/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'veryfi-client-secret',
      title: 'Veryfi client secret',
      names: ['veryfi'],
      grammar: [base62(80)],
    },
    {
      how: 'named',
      id: 'veryfi-api-key',
      title: 'Veryfi API key',
      names: ['veryfi'],
      grammar: [hex(32)],
    },
  ],
};
