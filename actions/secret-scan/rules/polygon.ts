import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const polygon: Provider = {
  name: 'Polygon.io',
  revoke: 'Replace it in the API settings of the Polygon.io account.',
  references: ['https://polygon.io/docs'],
  kinds: [
    {
      how: 'named',
      id: 'polygon-api-key',
      title: 'Polygon.io API key',
      severity: 'medium',
      names: ['polygon'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'api'],
      grammar: [base64url(32)],
    },
  ],
};
