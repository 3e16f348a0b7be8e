import { base64url, digits, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const instagram: Provider = {
  name: 'Instagram',
  revoke: 'Remove the app under Apps and Websites, or reset its secret in the app dashboard.',
  references: ['https://developers.facebook.com/docs/instagram-platform/overview'],
  kinds: [
    {
      how: 'token',
      id: 'instagram-access-token',
      title: 'Instagram access token',
      grammar: [either('IGQV', 'IGQW', 'IGAA'), base64url(90, 400)],
      neither: { before: '0-9A-Za-z+/', behind: '0-9A-Za-z+/=' },
    },
    {
      how: 'named',
      id: 'instagram-legacy-token',
      title: 'Instagram legacy access token',
      names: ['instagram'],
      words: [],
      grammar: [digits(6, 11), '.', hex(7), '.', hex(32)],
    },
    {
      how: 'named',
      id: 'instagram-client-secret',
      title: 'Instagram client secret',
      names: ['instagram'],
      words: ['secret'],
      grammar: [hex(32)],
    },
  ],
};
