import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const neutrinoApi: Provider = {
  name: 'Neutrino API',
  revoke: 'Delete the key under API Keys of the Neutrino account.',
  references: ['https://www.neutrinoapi.com/api/api-basics/'],
  kinds: [
    {
      how: 'named',
      id: 'neutrino-api-api-key',
      title: 'Neutrino API API key',
      severity: 'medium',
      names: ['neutrino'],
      grammar: [base62(48)],
    },
  ],
};
