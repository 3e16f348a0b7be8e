import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const countrylayer: Provider = {
  name: 'Countrylayer',
  revoke: 'Regenerate it in the API settings of the Countrylayer account.',
  references: ['https://countrylayer.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'countrylayer-api-key',
      title: 'Countrylayer API key',
      severity: 'medium',
      names: ['country layer'],
      grammar: [lowerDigits(32)],
    },
  ],
};
