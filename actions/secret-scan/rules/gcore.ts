import { digits, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gcore: Provider = {
  name: 'Gcore',
  revoke: 'Delete it under API tokens of the profile.',
  references: ['https://gcore.com/docs/account-settings/create-use-or-delete-a-permanent-api-token'],
  kinds: [
    {
      how: 'named',
      id: 'gcore-api-token',
      title: 'Gcore API token',
      severity: 'critical',
      names: ['gcore'],
      words: [],
      grammar: [digits(1, 8), '$', hex(64, 200)],
    },
  ],
};
