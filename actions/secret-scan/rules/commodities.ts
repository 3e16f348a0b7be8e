import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const commodities: Provider = {
  name: 'Commodities-API',
  revoke: 'Regenerate it in the API settings of the Commodities-API account.',
  references: ['https://commodities-api.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'commodities-api-key',
      title: 'Commodities-API API key',
      severity: 'medium',
      names: ['commodities'],
      grammar: [lowerDigits(60)],
    },
  ],
};
