import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tradier: Provider = {
  name: 'Tradier',
  revoke: 'Reset it under API Access of the dashboard.',
  references: ['https://docs.tradier.com/'],
  kinds: [
    {
      how: 'named',
      id: 'tradier-access-token',
      title: 'Tradier access token',
      severity: 'critical',
      names: ['tradier'],
      grammar: [base62(28)],
    },
  ],
};
