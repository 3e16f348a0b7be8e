import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const depot: Provider = {
  name: 'Depot',
  revoke: 'Revoke it under Settings of the organization or project.',
  references: ['https://depot.dev/docs/cli/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'depot-token',
      title: 'Depot token',
      grammar: ['depot_', either('project_', 'org_', 'user_'), base62(32, 80)],
    },
  ],
};
