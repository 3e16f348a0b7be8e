import { base62, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const synthesia: Provider = {
  name: 'Synthesia',
  revoke: 'Revoke it under Account > Integrations.',
  references: ['https://docs.synthesia.io/'],
  kinds: [
    {
      how: 'named',
      id: 'synthesia-api-key',
      title: 'Synthesia API key',
      names: ['synthesia'],
      grammar: [either([hex(32)], [base62(32, 44)])],
    },
  ],
};
