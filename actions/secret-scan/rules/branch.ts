import { base62, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const branch: Provider = {
  name: 'Branch',
  revoke: 'Reset the secret under Account settings > App.',
  references: ['https://help.branch.io/developers-hub/docs/branch-key-secret'],
  kinds: [
    {
      how: 'token',
      id: 'branch-live-key',
      title: 'Branch live key or secret',
      grammar: [either('key_live_', 'secret_live_'), base62(32)],
    },
    {
      how: 'token',
      id: 'branch-test-key',
      title: 'Branch test key',
      severity: 'low',
      grammar: ['key_test_', base62(32)],
    },
  ],
};
