import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nordigen: Provider = {
  name: 'GoCardless Bank Account Data',
  revoke: 'Revoke it under User secrets of the portal.',
  references: ['https://developer.gocardless.com/bank-account-data/'],
  kinds: [
    {
      how: 'named',
      id: 'nordigen-secret-key',
      title: 'GoCardless Bank Account Data secret key',
      names: ['nordigen'],
      grammar: [hex(128)],
    },
  ],
};
