import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const krakenIo: Provider = {
  name: 'Kraken.io',
  revoke: 'Delete the key under Account > API Dashboard of Kraken.io.',
  references: ['https://kraken.io/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'kraken-io-api-key',
      title: 'Kraken.io API key',
      severity: 'medium',
      names: ['kraken io', 'kraken api'],
      grammar: [hex(32)],
    },
    {
      how: 'named',
      id: 'kraken-io-api-secret',
      title: 'Kraken.io API secret',
      names: ['kraken io', 'kraken api', 'kraken secret'],
      grammar: [hex(40)],
    },
  ],
};
