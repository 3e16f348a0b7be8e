import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const formIo: Provider = {
  name: 'Form.io',
  revoke: 'Delete the API key in the project settings.',
  references: ['https://help.form.io/developers/auth'],
  kinds: [
    {
      how: 'named',
      id: 'form-io-jwt',
      title: 'Form.io token',
      names: ['formio', 'form io'],
      words: [],
      grammar: ['eyJ', base64url(20, 120), '.', base64url(60, 700), '.', base64url(20, 120)],
    },
    {
      how: 'named',
      id: 'form-io-api-key',
      title: 'Form.io API key',
      names: ['formio', 'form io'],
      words: ['key', 'token'],
      grammar: [base62(30)],
    },
  ],
};
