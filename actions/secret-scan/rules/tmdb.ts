import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tmdb: Provider = {
  name: 'TMDB',
  revoke: 'Regenerate it under Settings > API of the TMDB account.',
  references: ['https://developer.themoviedb.org/docs/authentication-application'],
  kinds: [
    {
      how: 'named',
      id: 'tmdb-api-key',
      title: 'TMDB API key',
      severity: 'medium',
      names: ['tmdb', 'themoviedb', 'movie db', 'moviedb'],
      grammar: [hex(32)],
    },
  ],
};
