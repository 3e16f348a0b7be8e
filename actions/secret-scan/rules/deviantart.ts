import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const deviantart: Provider = {
  name: 'DeviantArt',
  revoke: 'Reset the secret of the application under Your Applications in the developer area.',
  references: ['https://www.deviantart.com/developers/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'deviantart-client-secret',
      title: 'DeviantArt OAuth client secret',
      names: ['deviantart', 'deviant art'],
      grammar: [hex(32)],
    },
    {
      how: 'named',
      id: 'deviantart-access-token',
      title: 'DeviantArt access token',
      names: ['deviantart', 'deviant art'],
      words: ['token'],
      grammar: [base62(40, 60)],
    },
  ],
};
