import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const looker: Provider = {
  name: 'Looker',
  revoke: 'Delete the API key under Admin > Users > Edit of its user.',
  references: ['https://cloud.google.com/looker/docs/api-auth'],
  kinds: [
    {
      how: 'named',
      id: 'looker-client-id',
      title: 'Looker client ID',
      // With its secret it logs in to the API: no OAuth id that is sent to browsers.
      severity: 'low',
      aliases: ['looker-client-id'],
      names: ['looker'],
      words: ['client', 'id'],
      grammar: [base62(20)],
    },
    {
      how: 'named',
      id: 'looker-client-secret',
      title: 'Looker client secret',
      aliases: ['looker-client-secret'],
      names: ['looker'],
      words: ['secret', 'key', 'token'],
      grammar: [base62(24)],
    },
  ],
};
