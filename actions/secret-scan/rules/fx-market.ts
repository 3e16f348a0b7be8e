import { base62, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fxMarket: Provider = {
  name: 'FX Market',
  revoke: 'Replace it in the dashboard.',
  references: ['https://fxmarketapi.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'fx-market-api-key',
      title: 'FX Market API key',
      severity: 'medium',
      names: ['fxmarket', 'fx market'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(4), from('0-9A-Za-z=-', 16)],
    },
  ],
};
