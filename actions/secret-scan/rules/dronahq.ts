import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dronahq: Provider = {
  name: 'DronaHQ',
  revoke: 'Delete it in the developer settings of the account.',
  references: ['https://docs.dronahq.com/'],
  kinds: [
    {
      how: 'named',
      id: 'dronahq-api-key',
      title: 'DronaHQ API key',
      names: ['dronahq', 'drona hq'],
      grammar: [lowerDigits(50)],
    },
  ],
};
