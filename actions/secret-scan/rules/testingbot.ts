import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const testingbot: Provider = {
  name: 'TestingBot',
  revoke: 'Replace it in the API settings of the TestingBot account.',
  references: ['https://testingbot.com/support/api'],
  kinds: [
    {
      how: 'named',
      id: 'testingbot-key',
      title: 'TestingBot key or secret',
      names: ['testingbot', 'testing bot'],
      grammar: [lowerDigits(32)],
    },
  ],
};
