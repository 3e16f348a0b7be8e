import { either, from, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dagster: Provider = {
  name: 'Dagster',
  revoke: 'Revoke it under Organization settings > Tokens in Dagster+.',
  references: ['https://docs.dagster.io/deployment/dagster-plus/management/tokens'],
  kinds: [
    {
      how: 'named',
      id: 'dagster-token',
      title: 'Dagster token',
      names: ['dagster'],
      words: [],
      grammar: [either('user:', 'agent:'), from('0-9a-z-', 2, 40), ':', hex(32)],
    },
  ],
};
