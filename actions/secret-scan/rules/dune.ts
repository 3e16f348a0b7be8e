import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dune: Provider = {
  name: 'Dune',
  revoke: 'Revoke it under Settings > API.',
  references: ['https://docs.dune.com/api-reference/overview/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'dune-api-key',
      title: 'Dune API key',
      names: ['dune api', 'dune analytics'],
      grammar: [base62(32)],
    },
  ],
};
