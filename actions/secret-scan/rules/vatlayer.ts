import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const vatlayer: Provider = {
  name: 'vatlayer',
  revoke: 'Replace it in the API settings of the vatlayer account.',
  references: ['https://vatlayer.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'vatlayer-api-key',
      title: 'vatlayer API key',
      severity: 'medium',
      names: ['vatlayer', 'vat layer'],
      grammar: [base62(32)],
    },
  ],
};
