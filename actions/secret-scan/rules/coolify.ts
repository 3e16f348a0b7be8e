import { base62, digits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const coolify: Provider = {
  name: 'Coolify',
  revoke: 'Delete the token under Keys & tokens > API tokens.',
  references: ['https://coolify.io/docs/api-reference/authorization'],
  kinds: [
    {
      how: 'named',
      id: 'coolify-api-token',
      title: 'Coolify API token',
      severity: 'critical',
      names: ['coolify'],
      grammar: [digits(1, 5), '|', base62(40, 48)],
    },
  ],
};
