import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const codefresh: Provider = {
  name: 'Codefresh',
  revoke: 'Delete the key under User settings > API keys.',
  references: ['https://codefresh.io/docs/docs/integrations/codefresh-api/'],
  kinds: [
    {
      how: 'named',
      id: 'codefresh-api-key',
      title: 'Codefresh API key',
      severity: 'critical',
      names: ['codefresh', 'cf api'],
      grammar: [hex(24), '.', hex(32)],
    },
  ],
};
