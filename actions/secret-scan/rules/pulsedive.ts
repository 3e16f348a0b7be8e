import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const pulsedive: Provider = {
  name: 'Pulsedive',
  revoke: 'Replace it in the API settings of the Pulsedive account.',
  references: ['https://pulsedive.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'pulsedive-api-key',
      title: 'Pulsedive API key',
      severity: 'medium',
      names: ['pulsedive'],
      grammar: [hex(64)],
    },
  ],
};
