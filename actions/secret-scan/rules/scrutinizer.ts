import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const scrutinizer: Provider = {
  name: 'Scrutinizer',
  revoke: 'Replace it in the API settings of the Scrutinizer account.',
  references: ['https://scrutinizer-ci.com/docs/api/'],
  kinds: [
    {
      how: 'named',
      id: 'scrutinizer-access-token',
      title: 'Scrutinizer access token',
      names: ['scrutinizer'],
      grammar: [lowerDigits(64)],
    },
  ],
};
