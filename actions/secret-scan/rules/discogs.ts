import { letters } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const discogs: Provider = {
  name: 'Discogs',
  revoke: 'Generate a new token under Settings > Developers.',
  references: ['https://www.discogs.com/developers/#page:authentication'],
  kinds: [
    {
      how: 'named',
      id: 'discogs-personal-token',
      title: 'Discogs personal token',
      names: ['discogs'],
      grammar: [letters(40)],
    },
  ],
};
