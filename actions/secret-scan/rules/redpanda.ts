import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const redpanda: Provider = {
  name: 'Redpanda',
  revoke: 'Replace it in the API settings of the Redpanda account.',
  references: ['https://docs.redpanda.com/redpanda-cloud/'],
  kinds: [
    {
      how: 'named',
      id: 'redpanda-client-secret',
      title: 'Redpanda client secret',
      names: ['redpanda'],
      words: ['secret', 'password'],
      grammar: [base64url(40, 70)],
    },
  ],
};
