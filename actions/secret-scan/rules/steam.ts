import { upperHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const steam: Provider = {
  name: 'Steam',
  revoke: 'Revoke it on the Steam Web API key page.',
  references: ['https://steamcommunity.com/dev'],
  kinds: [
    {
      how: 'named',
      id: 'steam-web-api-key',
      title: 'Steam web API key',
      severity: 'medium',
      names: ['steam'],
      words: ['api', 'key'],
      grammar: [upperHex(32)],
    },
  ],
};
