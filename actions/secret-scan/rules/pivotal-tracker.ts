import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pivotalTracker: Provider = {
  name: 'Pivotal Tracker',
  revoke: 'Replace it in the API settings of the Pivotal Tracker account.',
  references: ['https://www.pivotaltracker.com/help/articles/api_token/'],
  kinds: [
    {
      how: 'named',
      id: 'pivotal-tracker-api-token',
      title: 'Pivotal Tracker API token',
      names: ['pivotal tracker', 'x tracker token'],
      grammar: [lowerDigits(32)],
    },
  ],
};
