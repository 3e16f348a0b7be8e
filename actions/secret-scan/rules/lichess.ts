import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lichess: Provider = {
  name: 'Lichess',
  revoke: 'Revoke the token under Preferences > API access tokens.',
  references: ['https://lichess.org/api#section/Introduction/Authentication'],
  kinds: [
    {
      how: 'token',
      id: 'lichess-personal-token',
      title: 'Lichess personal access token',
      severity: 'medium',
      aliases: ['lichess-personal-access-token'],
      grammar: ['lip_', base62(20)],
    },
    {
      how: 'token',
      id: 'lichess-oauth-token',
      title: 'Lichess OAuth access token',
      severity: 'medium',
      aliases: ['lichess-oauth-access-token'],
      grammar: ['lio_', base62(20, 32)],
    },
  ],
};
