import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const proxycrawl: Provider = {
  name: 'Crawlbase',
  revoke: 'Replace it in the API settings of the Crawlbase account.',
  references: ['https://crawlbase.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'proxycrawl-token',
      title: 'Crawlbase token',
      severity: 'medium',
      names: ['proxy crawl', 'crawlbase'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth'],
      grammar: [base64url(22)],
    },
  ],
};
