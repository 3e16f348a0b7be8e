import { hex, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bugsnag: Provider = {
  name: 'Bugsnag',
  revoke: 'Regenerate it in the settings of the project, or under My account > Personal auth tokens.',
  references: ['https://docs.bugsnag.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'bugsnag-auth-token',
      title: 'Bugsnag personal auth token',
      names: ['bugsnag'],
      grammar: uuid,
    },
    {
      how: 'named',
      id: 'bugsnag-api-key',
      title: 'Bugsnag notifier API key',
      severity: 'low',
      names: ['bugsnag'],
      grammar: [hex(32)],
    },
  ],
};
