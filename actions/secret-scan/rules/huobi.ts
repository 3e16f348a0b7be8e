import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const huobi: Provider = {
  name: 'Huobi',
  revoke: 'Delete it under API Management.',
  references: ['https://www.htx.com/en-us/opend/newApiPages/'],
  kinds: [
    {
      how: 'named',
      id: 'huobi-api-key',
      title: 'Huobi API key',
      severity: 'critical',
      names: ['huobi', 'htx'],
      words: [],
      grammar: [lowerDigits(8), '-', lowerDigits(8), '-', lowerDigits(8), '-', lowerDigits(5)],
    },
  ],
};
