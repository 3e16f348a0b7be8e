import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rundeck: Provider = {
  name: 'Rundeck',
  revoke: 'Delete it on the profile page of the user.',
  references: ['https://docs.rundeck.com/docs/api/'],
  kinds: [
    {
      how: 'named',
      id: 'rundeck-api-token',
      title: 'Rundeck API token',
      severity: 'critical',
      names: ['rundeck'],
      grammar: [base62(32)],
    },
  ],
};
