import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const paytm: Provider = {
  name: 'Paytm',
  revoke: 'Revoke it under Developer settings > API keys.',
  references: ['https://www.paytmpayments.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'paytm-merchant-key',
      title: 'Paytm merchant key',
      names: ['paytm'],
      grammar: [from('0-9A-Za-z&#@%_-', 16)],
    },
  ],
};
