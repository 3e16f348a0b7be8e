import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const airship: Provider = {
  name: 'Airship',
  revoke: 'Generate a new master secret in the settings of the project.',
  references: ['https://docs.airship.com/api/ua/'],
  kinds: [
    {
      how: 'named',
      id: 'airship-secret',
      title: 'Airship app or master secret',
      names: ['urban airship', 'airship app', 'airship master', 'airship api'],
      grammar: [base64url(22)],
    },
    {
      how: 'named',
      id: 'airship-access-token',
      title: 'Airship access token',
      names: ['urban airship', 'airship'],
      grammar: [base62(91)],
    },
  ],
};
