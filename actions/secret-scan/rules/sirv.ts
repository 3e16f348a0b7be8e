import { base62, base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const sirv: Provider = {
  name: 'Sirv',
  revoke: 'Replace it in the API settings of the Sirv account.',
  references: ['https://sirv.com/help/articles/sirv-rest-api/'],
  kinds: [
    {
      how: 'named',
      id: 'sirv-client-secret',
      title: 'Sirv client secret',
      names: ['sirv'],
      words: ['secret'],
      grammar: [base64(86), '=='],
    },
    {
      how: 'named',
      id: 'sirv-client-id',
      title: 'Sirv client ID',
      severity: 'info',
      names: ['sirv'],
      words: ['client', 'id'],
      grammar: [base62(26)],
    },
  ],
};
