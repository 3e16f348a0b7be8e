import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dotdigital: Provider = {
  name: 'Dotdigital',
  revoke: 'Delete the API user under Access > API users.',
  references: ['https://developer.dotdigital.com/reference/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'dotdigital-api-user',
      title: 'Dotdigital API user',
      severity: 'info',
      grammar: ['apiuser-', lowerDigits(12), '@apiconnector.com'],
    },
  ],
};
