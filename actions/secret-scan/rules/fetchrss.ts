import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fetchrss: Provider = {
  name: 'FetchRSS',
  revoke: 'Replace it on the API page of the account.',
  references: ['https://fetchrss.com/developers'],
  kinds: [
    {
      how: 'named',
      id: 'fetchrss-api-key',
      title: 'FetchRSS API key',
      severity: 'medium',
      names: ['fetchrss', 'fetch rss'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [from('0-9A-Za-z.', 40)],
    },
  ],
};
