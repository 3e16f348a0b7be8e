import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const column: Provider = {
  name: 'Column',
  revoke: 'Delete the key under API keys of the dashboard.',
  references: ['https://column.com/docs/api/'],
  kinds: [
    {
      how: 'named',
      id: 'column-live-api-key',
      title: 'Column live API key',
      severity: 'critical',
      names: ['column api', 'column key', 'column token', 'column secret', 'column bank'],
      grammar: ['live_', base62(24, 36)],
    },
    {
      how: 'named',
      id: 'column-test-api-key',
      title: 'Column sandbox API key',
      severity: 'medium',
      names: ['column api', 'column key', 'column token', 'column secret', 'column bank'],
      grammar: ['test_', base62(24, 36)],
    },
  ],
};
