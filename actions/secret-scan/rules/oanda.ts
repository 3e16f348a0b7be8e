import { base62, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const oanda: Provider = {
  name: 'OANDA',
  revoke: 'Revoke the token under Manage API Access of the OANDA account.',
  references: ['https://developer.oanda.com/rest-live-v20/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'oanda-access-token',
      title: 'OANDA access token',
      severity: 'critical',
      names: ['oanda'],
      grammar: [either([hex(32), '-', hex(32)], [base62(24)])],
    },
  ],
};
