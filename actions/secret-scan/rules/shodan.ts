import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const shodan: Provider = {
  name: 'Shodan',
  revoke: 'Reset it on the account page.',
  references: ['https://developer.shodan.io/api'],
  kinds: [
    {
      how: 'named',
      id: 'shodan-api-key',
      title: 'Shodan API key',
      severity: 'medium',
      names: ['shodan'],
      grammar: [base62(32)],
    },
  ],
};
