import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const moonclerk: Provider = {
  name: 'MoonClerk',
  revoke: 'Delete the key under Account > API Keys of MoonClerk.',
  references: ['https://github.com/moonclerk/developer'],
  kinds: [
    {
      how: 'named',
      id: 'moonclerk-api-key',
      title: 'MoonClerk API key',
      names: ['moonclerk', 'moon clerk'],
      grammar: [lowerDigits(32)],
    },
  ],
};
