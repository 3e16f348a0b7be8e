import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const browserstack: Provider = {
  name: 'BrowserStack',
  revoke: 'Reset it under Account > Settings, Access key.',
  references: ['https://www.browserstack.com/docs/automate/api-reference/selenium/introduction'],
  kinds: [
    {
      how: 'named',
      id: 'browserstack-access-key',
      title: 'BrowserStack access key',
      names: ['browser stack'],
      grammar: [base62(20)],
    },
  ],
};
