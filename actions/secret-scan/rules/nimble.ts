import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nimble: Provider = {
  name: 'Nimble',
  revoke: 'Delete the key under Settings > API Tokens of Nimble CRM.',
  references: ['https://support.nimble.com/en/articles/6172735-generate-an-api-key'],
  kinds: [
    {
      how: 'named',
      id: 'nimble-api-key',
      title: 'Nimble API key',
      names: ['nimble'],
      words: ['key', 'token', 'secret', 'api', 'access', 'auth', 'private'],
      grammar: [base62(30)],
    },
  ],
};
