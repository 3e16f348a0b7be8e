import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bybit: Provider = {
  name: 'Bybit',
  revoke: 'Delete the key under API Management.',
  references: ['https://bybit-exchange.github.io/docs/v5/intro'],
  kinds: [
    {
      how: 'named',
      id: 'bybit-api-key',
      title: 'Bybit API key or secret',
      severity: 'critical',
      names: ['bybit'],
      grammar: [either([base62(36)], [base62(18)])],
    },
  ],
};
