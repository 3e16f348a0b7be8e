import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const truId: Provider = {
  name: 'tru.ID',
  revoke: 'Replace it in the API settings of the tru.ID account.',
  references: ['https://developer.tru.id/docs/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'tru-id-client-secret',
      title: 'tru.ID client secret',
      severity: 'high',
      names: ['tru id', 'truid', 'tru client', 'tru secret', 'tru token', 'tru key'],
      words: ['secret', 'key', 'token'],
      grammar: [base64url(26)],
    },
  ],
};
