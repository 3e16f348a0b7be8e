import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const privyIo: Provider = {
  name: 'Privy',
  revoke: 'Revoke it under App settings of the dashboard.',
  references: ['https://docs.privy.io/'],
  kinds: [
    {
      how: 'named',
      id: 'privy-io-app-secret',
      title: 'Privy app secret',
      names: ['privy app', 'privy secret', 'privy api'],
      grammar: [base62(64, 90)],
    },
  ],
};
