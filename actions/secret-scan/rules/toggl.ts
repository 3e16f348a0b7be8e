import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const toggl: Provider = {
  name: 'Toggl Track',
  revoke: 'Reset it under Profile settings.',
  references: ['https://engineering.toggl.com/docs/authentication/'],
  kinds: [
    {
      how: 'named',
      id: 'toggl-api-token',
      title: 'Toggl Track API token',
      names: ['toggl', 'toggl track'],
      grammar: [base62(32, 34)],
    },
  ],
};
