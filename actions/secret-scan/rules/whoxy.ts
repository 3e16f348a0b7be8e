import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const whoxy: Provider = {
  name: 'Whoxy',
  revoke: 'Replace it in the API settings of the Whoxy account.',
  references: ['https://www.whoxy.com/'],
  kinds: [
    {
      how: 'named',
      id: 'whoxy-api-key',
      title: 'Whoxy API key',
      severity: 'medium',
      names: ['whoxy'],
      grammar: [lowerDigits(33)],
    },
  ],
};
