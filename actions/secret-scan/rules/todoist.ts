import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const todoist: Provider = {
  name: 'Todoist',
  revoke: 'Issue a new one under Settings > Integrations > Developer.',
  references: ['https://developer.todoist.com/api/v1/'],
  kinds: [
    {
      how: 'named',
      id: 'todoist-api-token',
      title: 'Todoist API token',
      names: ['todoist'],
      grammar: [hex(40)],
    },
    {
      how: 'named',
      id: 'todoist-client-secret',
      title: 'Todoist client secret',
      names: ['todoist client', 'todoist secret', 'todoist app'],
      grammar: [hex(32)],
    },
  ],
};
