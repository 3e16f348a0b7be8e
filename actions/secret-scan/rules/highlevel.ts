import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const highlevel: Provider = {
  name: 'HighLevel',
  revoke: 'Rotate it under Settings > Private Integrations.',
  references: ['https://help.gohighlevel.com/support/solutions/articles/155000003054'],
  kinds: [
    {
      how: 'token',
      id: 'highlevel-integration-token',
      title: 'HighLevel private integration token',
      grammar: ['pit-', ...uuid],
    },
  ],
};
