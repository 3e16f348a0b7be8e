import { upperHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const aletheia: Provider = {
  name: 'Aletheia',
  revoke: 'Regenerate it in the API settings of the Aletheia account.',
  references: ['https://aletheiaapi.com/documentation/'],
  kinds: [
    {
      how: 'named',
      id: 'aletheia-api-key',
      title: 'Aletheia API key',
      severity: 'medium',
      names: ['aletheia'],
      grammar: [upperHex(32)],
    },
  ],
};
