import { either, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const axiom: Provider = {
  name: 'Axiom',
  revoke: 'Delete the token under Settings > API tokens or Profile.',
  references: ['https://axiom.co/docs/reference/tokens'],
  kinds: [
    {
      how: 'token',
      id: 'axiom-token',
      title: 'Axiom API or personal token',
      grammar: [either('xaat-', 'xapt-'), ...uuid],
    },
  ],
};
