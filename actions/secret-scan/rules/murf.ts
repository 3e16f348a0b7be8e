import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const murf: Provider = {
  name: 'Murf AI',
  revoke: 'Delete the key on the API Keys page of the Murf API dashboard.',
  references: ['https://murf.ai/api/docs/introduction/overview'],
  kinds: [
    {
      how: 'token',
      id: 'murf-api-key',
      title: 'Murf AI API key',
      severity: 'medium',
      grammar: ['ap2_', ...uuid],
    },
  ],
};
