import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bitgo: Provider = {
  name: 'BitGo',
  revoke: 'Delete the access token under User settings > Developer options.',
  references: ['https://developers.bitgo.com/docs/get-started-access-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'bitgo-access-token',
      title: 'BitGo access token',
      severity: 'critical',
      grammar: ['v2x', hex(64)],
    },
  ],
};
