import { base64url, digits, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const etsy: Provider = {
  name: 'Etsy',
  revoke: 'Delete the app, or regenerate its shared secret, under Your Apps of the developer account.',
  references: ['https://developers.etsy.com/documentation/essentials/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'etsy-api-key',
      title: 'Etsy API key (keystring)',
      aliases: ['etsy-access-token'],
      names: ['etsy'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [lowerDigits(24)],
    },
    {
      how: 'named',
      id: 'etsy-open-api-key',
      title: 'Etsy keystring with shared secret',
      names: ['etsy', 'x api key'],
      words: [],
      grammar: [lowerDigits(24), ':', lowerDigits(10, 64)],
    },
    {
      how: 'named',
      id: 'etsy-access-token',
      title: 'Etsy OAuth access token',
      names: ['etsy'],
      words: ['token'],
      grammar: [digits(5, 12), '.', base64url(43, 120)],
    },
  ],
};
