import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const linear: Provider = {
  name: 'Linear',
  revoke: 'Revoke the key under Settings > Security & access, or rotate the secret of the application.',
  references: ['https://linear.app/developers/graphql'],
  kinds: [
    {
      how: 'token',
      id: 'linear-api-key',
      title: 'Linear API key',
      aliases: ['linear-api-key'],
      grammar: ['lin_api_', base62(32, 64)],
    },
    {
      how: 'token',
      id: 'linear-oauth-token',
      title: 'Linear OAuth token',
      grammar: ['lin_oauth_', base62(32, 64)],
    },
    {
      how: 'token',
      id: 'linear-webhook-secret',
      title: 'Linear webhook signing secret',
      grammar: ['lin_wh_', base62(20, 64)],
    },
    {
      how: 'named',
      id: 'linear-client-secret',
      title: 'Linear client secret',
      aliases: ['linear-client-secret'],
      names: ['linear'],
      words: ['secret', 'client', 'token', 'api key'],
      grammar: [hex(32)],
    },
  ],
};
