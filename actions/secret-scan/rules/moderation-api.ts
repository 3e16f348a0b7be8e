import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const moderationApi: Provider = {
  name: 'Moderation API',
  revoke: 'Delete the key in the project settings of Moderation API.',
  references: ['https://docs.moderationapi.com/'],
  kinds: [
    {
      how: 'named',
      id: 'moderation-api-api-key',
      title: 'Moderation API API key',
      names: ['moderation'],
      words: ['key', 'token', 'secret', 'api', 'access', 'auth'],
      grammar: [base64url(20, 60), '.', base64url(80, 300), '.', base64url(40, 90)],
    },
    {
      how: 'token',
      id: 'moderation-api-project-key',
      title: 'Moderation API project secret key',
      grammar: ['modapi_', base62(20, 64)],
    },
  ],
};
