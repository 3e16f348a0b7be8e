import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const baserow: Provider = {
  name: 'Baserow',
  revoke: 'Regenerate it in the API settings of the Baserow account.',
  references: ['https://baserow.io/docs/apis/rest-api'],
  kinds: [
    {
      how: 'named',
      id: 'baserow-api-key',
      title: 'Baserow API key',
      names: ['baserow'],
      grammar: [base62(32)],
    },
  ],
};
