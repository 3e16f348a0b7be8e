import { base62, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const d7Networks: Provider = {
  name: 'D7 Networks',
  revoke: 'Delete the token under API Tokens in the D7 console.',
  references: ['https://d7networks.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'd7-networks-api-token',
      title: 'D7 Networks API token',
      names: ['d7network', 'd7 network', 'd7sms'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(1), from('0-9A-Za-z+/=', 21, 47)],
    },
  ],
};
