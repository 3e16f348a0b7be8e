import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bambooHr: Provider = {
  name: 'BambooHR',
  revoke: 'Delete the key under API Keys in the menu of your name.',
  references: ['https://documentation.bamboohr.com/docs/getting-started'],
  kinds: [
    {
      how: 'named',
      id: 'bamboo-hr-api-key',
      title: 'BambooHR API key',
      names: ['bamboo hr'],
      grammar: [lowerDigits(40)],
    },
  ],
};
