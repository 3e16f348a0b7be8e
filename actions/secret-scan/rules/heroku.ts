import { base64url, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const heroku: Provider = {
  name: 'Heroku',
  revoke:
    'Delete the authorization with heroku authorizations:revoke, or regenerate the key in the account settings.',
  references: ['https://devcenter.heroku.com/articles/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'heroku-api-token',
      title: 'Heroku API token',
      severity: 'critical',
      aliases: ['heroku-api-key-v2'],
      grammar: ['HRKU-AA', base64url(58)],
    },
    {
      how: 'token',
      id: 'heroku-api-key',
      title: 'Heroku API key with prefix',
      severity: 'critical',
      grammar: ['HRKU-', ...uuid],
    },
    {
      how: 'named',
      id: 'heroku-legacy-api-key',
      title: 'Heroku API key',
      severity: 'critical',
      aliases: ['heroku-api-key'],
      names: ['heroku'],
      grammar: [...uuid],
    },
  ],
};
