import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fixer: Provider = {
  name: 'Fixer',
  revoke: 'Reset it in the dashboard.',
  references: ['https://fixer.io/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'fixer-access-key',
      title: 'Fixer access key',
      severity: 'medium',
      names: ['fixer io', 'fixer api', 'fixer key', 'fixer access', 'fixer token'],
      words: [],
      grammar: [base62(32)],
    },
  ],
};
