import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const loggly: Provider = {
  name: 'Loggly',
  revoke: 'Retire the token under Logs > Source Setup > Customer Tokens.',
  references: [
    'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  ],
  kinds: [
    {
      how: 'named',
      id: 'loggly-customer-token',
      title: 'Loggly customer token',
      severity: 'medium',
      names: ['loggly'],
      grammar: [
        lowerDigits(8),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(4),
        '-',
        lowerDigits(12),
      ],
    },
  ],
};
