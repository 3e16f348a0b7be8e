import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const crossBrowserTesting: Provider = {
  name: 'CrossBrowserTesting',
  revoke: 'Regenerate it in the API settings of the CrossBrowserTesting account.',
  references: ['https://crossbrowsertesting.com/apidocs/v3/'],
  kinds: [
    {
      how: 'named',
      id: 'cross-browser-testing-api-key',
      title: 'CrossBrowserTesting auth key',
      names: ['cross browser testing', 'cbt auth'],
      grammar: [lowerDigits(16)],
    },
  ],
};
