import { base64url, either, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pingdom: Provider = {
  name: 'Pingdom',
  revoke: 'Replace it in the API settings of the Pingdom account.',
  references: ['https://docs.pingdom.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'pingdom-api-token',
      title: 'Pingdom API token',
      names: ['pingdom'],
      grammar: [either([lowerDigits(32)], [base64url(80, 100)])],
    },
  ],
};
