import { base64, hex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const vimeo: Provider = {
  name: 'Vimeo',
  revoke: 'Revoke the token, or reset the secret, on the page of the app.',
  references: ['https://developer.vimeo.com/api/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'vimeo-access-token',
      title: 'Vimeo access token',
      names: ['vimeo'],
      words: ['key', 'token', 'secret', 'password', 'access', 'auth'],
      grammar: [hex(32)],
    },
    {
      how: 'named',
      id: 'vimeo-client-secret',
      title: 'Vimeo client secret',
      names: ['vimeo'],
      grammar: [base64(126, 128), optional('='), optional('=')],
    },
  ],
};
