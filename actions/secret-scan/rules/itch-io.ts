import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const itchIo: Provider = {
  name: 'itch.io',
  revoke: 'Revoke it under API keys of the settings.',
  references: ['https://itch.io/docs/itch/integrating/quickstart.html'],
  kinds: [
    {
      how: 'named',
      id: 'itch-io-api-key',
      title: 'itch.io API key',
      names: ['itchio', 'itch io', 'butler api'],
      words: [],
      grammar: [base62(40)],
    },
  ],
};
