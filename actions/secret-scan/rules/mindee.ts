import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mindee: Provider = {
  name: 'Mindee',
  revoke: 'Delete the key on the API Keys page of the Mindee platform.',
  references: ['https://docs.mindee.com/'],
  kinds: [
    {
      how: 'named',
      id: 'mindee-api-key',
      title: 'Mindee API key',
      severity: 'medium',
      names: ['mindee'],
      grammar: [hex(32)],
    },
  ],
};
