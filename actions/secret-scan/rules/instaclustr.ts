import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const instaclustr: Provider = {
  name: 'Instaclustr',
  revoke: 'Regenerate it under Account settings > API keys.',
  references: ['https://www.instaclustr.com/support/api-integrations/'],
  kinds: [
    {
      how: 'named',
      id: 'instaclustr-api-key',
      title: 'Instaclustr API key',
      severity: 'critical',
      names: ['instaclustr'],
      grammar: [hex(32)],
    },
  ],
};
