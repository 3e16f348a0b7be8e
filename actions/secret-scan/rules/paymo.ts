import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const paymo: Provider = {
  name: 'Paymo',
  revoke: 'Replace it in the API settings of the Paymo account.',
  references: ['https://github.com/paymoapp/api'],
  kinds: [
    {
      how: 'named',
      id: 'paymo-api-key',
      title: 'Paymo API key',
      names: ['paymo'],
      grammar: [base62(44)],
    },
  ],
};
