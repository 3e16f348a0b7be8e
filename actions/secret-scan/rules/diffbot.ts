import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const diffbot: Provider = {
  name: 'Diffbot',
  revoke: 'Ask the support to replace it: one token belongs to an account.',
  references: ['https://docs.diffbot.com/reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'diffbot-api-token',
      title: 'Diffbot API token',
      names: ['diffbot'],
      grammar: [lowerDigits(32)],
    },
  ],
};
