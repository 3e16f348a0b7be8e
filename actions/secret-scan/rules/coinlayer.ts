import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const coinlayer: Provider = {
  name: 'coinlayer',
  revoke: 'Regenerate it in the API settings of the coinlayer account.',
  references: ['https://coinlayer.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'coinlayer-api-key',
      title: 'coinlayer API key',
      severity: 'medium',
      names: ['coin layer'],
      grammar: [base62(32)],
    },
  ],
};
