import { either, lowerDigits, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wepay: Provider = {
  name: 'WePay',
  revoke: 'Replace it in the API settings of the WePay account.',
  references: ['https://dev.wepay.com/reference/tokens'],
  kinds: [
    {
      how: 'named',
      id: 'wepay-access-token',
      title: 'WePay access token',
      severity: 'critical',
      names: ['wepay'],
      grammar: [optional(either('production', 'stage', 'STAGE', 'PRODUCTION'), '_'), lowerDigits(62, 64)],
    },
  ],
};
