import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const freshworks: Provider = {
  name: 'Freshworks',
  revoke: 'Reset the key on the profile page of the product.',
  references: ['https://developers.freshdesk.com/api/#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'freshworks-freshdesk-api-key',
      title: 'Freshdesk or Freshservice API key',
      names: ['freshdesk', 'fresh desk', 'freshservice', 'fresh service'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(20)],
    },
    {
      how: 'named',
      id: 'freshworks-freshsales-api-key',
      title: 'Freshsales API key',
      names: ['freshsales', 'fresh sales'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base64url(22)],
    },
  ],
};
