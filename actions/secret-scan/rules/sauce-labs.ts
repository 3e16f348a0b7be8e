import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sauceLabs: Provider = {
  name: 'Sauce Labs',
  revoke: 'Regenerate it under Account > User settings.',
  references: [
    'https://docs.saucelabs.com/secure-connections/sauce-connect/setup-configuration/environment-variables/',
  ],
  kinds: [
    {
      how: 'named',
      id: 'sauce-labs-access-key',
      title: 'Sauce Labs access key',
      names: ['sauce', 'sauce labs'],
      words: ['key', 'token', 'secret', 'access', 'private', 'password', 'auth', 'labs'],
      grammar: [...uuid],
    },
  ],
};
