import { base62, base64url, digits, either, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const alchemy: Provider = {
  name: 'Alchemy',
  revoke: 'Delete the app in the Alchemy dashboard and make a new one.',
  references: ['https://www.alchemy.com/docs/reference/api-overview'],
  kinds: [
    { how: 'token', id: 'alchemy-auth-token', title: 'Alchemy auth token', grammar: ['alcht_', base62(30)] },
    {
      how: 'token',
      id: 'alchemy-url',
      title: 'Alchemy URL with API key',
      anyValue: true,
      grammar: [
        either('g.alchemy.com/', 'alchemyapi.io/'),
        optional(either('nft/', 'data/')),
        'v',
        digits(1),
        '/',
        either([base64url(32)], [base64url(21)]),
      ],
    },
    {
      how: 'named',
      id: 'alchemy-api-key',
      title: 'Alchemy API key',
      names: ['alchemy'],
      grammar: [either([base64url(32)], [base64url(21)])],
    },
  ],
};
