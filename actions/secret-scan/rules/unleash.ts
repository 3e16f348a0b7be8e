import { either, from, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const unleash: Provider = {
  name: 'Unleash',
  revoke: 'Delete it under Admin settings > API access.',
  references: ['https://docs.getunleash.io/reference/api-tokens-and-client-keys'],
  kinds: [
    {
      how: 'token',
      id: 'unleash-api-token',
      title: 'Unleash API token',
      grammar: [
        from('0-9A-Za-z*_-', 1, 60),
        ':',
        either('*', 'development', 'production', 'default', 'staging'),
        '.',
        hex(32, 64),
      ],
      literals: [':*.', ':development.', ':production.', ':default.', ':staging.'],
    },
    {
      how: 'named',
      id: 'unleash-personal-token',
      title: 'Unleash personal access token',
      names: ['unleash'],
      grammar: ['user:', hex(40, 64)],
    },
  ],
};
