import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const geckoboard: Provider = {
  name: 'Geckoboard',
  revoke: 'Regenerate it on the account page.',
  references: ['https://developer.geckoboard.com/#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'geckoboard-api-key',
      title: 'Geckoboard API key',
      names: ['geckoboard'],
      grammar: [base62(44)],
    },
  ],
};
