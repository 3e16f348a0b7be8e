import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nasdaqDataLink: Provider = {
  name: 'Nasdaq Data Link',
  revoke: 'Regenerate the key in the account settings.',
  references: ['https://docs.data.nasdaq.com/docs/getting-started'],
  kinds: [
    {
      how: 'named',
      id: 'nasdaq-data-link-api-key',
      title: 'Nasdaq Data Link API key',
      severity: 'medium',
      names: ['nasdaq', 'quandl'],
      words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
      grammar: [base64url(20)],
    },
  ],
};
