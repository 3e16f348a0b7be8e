import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const carbonInterface: Provider = {
  name: 'Carbon Interface',
  revoke: 'Regenerate it in the API settings of the Carbon Interface account.',
  references: ['https://docs.carboninterface.com/'],
  kinds: [
    {
      how: 'named',
      id: 'carbon-interface-api-key',
      title: 'Carbon Interface API key',
      severity: 'medium',
      names: ['carbon interface'],
      grammar: [base62(21)],
    },
  ],
};
