import { base64url, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const storychief: Provider = {
  name: 'StoryChief',
  revoke: 'Replace it in the API settings of the StoryChief account.',
  references: ['https://developers.storychief.io/'],
  kinds: [
    {
      how: 'named',
      id: 'storychief-api-key',
      title: 'StoryChief API key',
      names: ['story chief'],
      grammar: ['eyJ', base64url(17, 400), '.', base64url(300, 4000), optional('.', base64url(20, 700))],
    },
  ],
};
