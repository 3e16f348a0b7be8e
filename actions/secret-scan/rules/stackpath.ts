import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const stackpath: Provider = {
  name: 'StackPath',
  revoke: 'Revoke it under API management.',
  references: ['https://stackpath.dev/'],
  kinds: [
    {
      how: 'named',
      id: 'stackpath-client-secret',
      title: 'StackPath client secret',
      names: ['stackpath', 'stack path'],
      grammar: [hex(64)],
    },
  ],
};
