import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const bugzilla: Provider = {
  name: 'Bugzilla',
  revoke: 'Revoke it under Preferences > API keys.',
  references: ['https://bugzilla.readthedocs.io/en/latest/api/core/v1/general.html'],
  kinds: [
    {
      how: 'named',
      id: 'bugzilla-api-key',
      title: 'Bugzilla API key',
      names: ['bugzilla'],
      grammar: [base62(40)],
    },
  ],
};
