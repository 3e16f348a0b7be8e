import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const podio: Provider = {
  name: 'Podio',
  revoke: 'Replace it in the API settings of the Podio account.',
  references: ['https://developers.podio.com/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'podio-client-secret',
      title: 'Podio client secret',
      names: ['podio'],
      grammar: [base62(64)],
    },
    {
      how: 'named',
      id: 'podio-app-token',
      title: 'Podio app token',
      names: ['podio'],
      grammar: [base62(32)],
    },
  ],
};
