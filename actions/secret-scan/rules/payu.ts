import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const payu: Provider = {
  name: 'PayU',
  revoke: 'Replace it in the API settings of the PayU account.',
  references: ['https://developers.payu.com/'],
  kinds: [
    {
      how: 'named',
      id: 'payu-client-secret',
      title: 'PayU client secret',
      severity: 'critical',
      names: ['payu'],
      words: ['secret'],
      grammar: [hex(32)],
    },
  ],
};
