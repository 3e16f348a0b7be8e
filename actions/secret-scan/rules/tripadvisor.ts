import { upperHex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const tripadvisor: Provider = {
  name: 'Tripadvisor',
  revoke: 'Replace it in the API settings of the Tripadvisor account.',
  references: ['https://tripadvisor-content-api.readme.io/reference/overview'],
  kinds: [
    {
      how: 'named',
      id: 'tripadvisor-api-key',
      title: 'Tripadvisor API key',
      severity: 'medium',
      names: ['tripadvisor', 'trip advisor'],
      grammar: [upperHex(32)],
    },
  ],
};
