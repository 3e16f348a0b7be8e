import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const happyScribe: Provider = {
  name: 'Happy Scribe',
  revoke: 'Regenerate it on the account page.',
  references: ['https://dev.happyscribe.com/'],
  kinds: [
    {
      how: 'named',
      id: 'happy-scribe-api-key',
      title: 'Happy Scribe API key',
      names: ['happyscribe', 'happy scribe'],
      grammar: [base62(24)],
    },
  ],
};
