import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const smartling: Provider = {
  name: 'Smartling',
  revoke: 'Replace it in the API settings of the Smartling account.',
  references: ['https://help.smartling.com/hc/en-us/articles/115004187694'],
  kinds: [
    {
      how: 'named',
      id: 'smartling-user-secret',
      title: 'Smartling user secret',
      names: ['smartling'],
      grammar: [base62(10, 30), either('.', '^'), base62(10, 40)],
    },
  ],
};
