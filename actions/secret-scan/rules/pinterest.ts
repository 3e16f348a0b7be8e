import { base62, lowerDigits, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pinterest: Provider = {
  name: 'Pinterest',
  revoke:
    'Revoke the app under Settings > Security of the Pinterest account, and reset its secret under My apps.',
  references: ['https://developers.pinterest.com/docs/getting-started/authentication/'],
  kinds: [
    {
      how: 'token',
      id: 'pinterest-access-token',
      title: 'Pinterest access token',
      grammar: ['pina_', base62(32, 128)],
    },
    {
      how: 'token',
      id: 'pinterest-refresh-token',
      title: 'Pinterest refresh token',
      grammar: ['pinr', optional('c'), '_', base62(32, 160)],
    },
    {
      how: 'token',
      id: 'pinterest-conversion-token',
      title: 'Pinterest conversion token',
      grammar: ['pinc_', base62(32, 128)],
    },
    {
      how: 'named',
      id: 'pinterest-app-secret',
      title: 'Pinterest app secret',
      names: ['pinterest'],
      grammar: [lowerDigits(40)],
    },
  ],
};
