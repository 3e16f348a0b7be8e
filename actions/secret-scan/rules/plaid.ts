import { either, lowerDigits, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const plaid: Provider = {
  name: 'Plaid',
  revoke:
    'Rotate the secret under Developers > Keys; invalidate an access token with /item/access_token/invalidate.',
  references: ['https://plaid.com/docs/api/'],
  kinds: [
    {
      how: 'token',
      id: 'plaid-access-token',
      title: 'Plaid access token',
      severity: 'critical',
      aliases: ['plaid-api-token'],
      grammar: ['access-', either('production', 'development', 'sandbox'), '-', ...uuid],
    },
    {
      how: 'named',
      id: 'plaid-secret',
      title: 'Plaid secret',
      severity: 'critical',
      aliases: ['plaid-secret-key'],
      names: ['plaid'],
      grammar: [lowerDigits(30)],
    },
    {
      how: 'named',
      id: 'plaid-client-id',
      title: 'Plaid client ID',
      severity: 'low',
      aliases: ['plaid-client-id'],
      names: ['plaid'],
      words: ['client', 'id', 'key'],
      grammar: [lowerDigits(24)],
    },
    {
      how: 'token',
      id: 'plaid-temporary-token',
      title: 'Plaid temporary token',
      severity: 'low',
      grammar: [
        either('public', 'link', 'processor', 'asset'),
        '-',
        either('production', 'development', 'sandbox'),
        '-',
        ...uuid,
      ],
    },
  ],
};
