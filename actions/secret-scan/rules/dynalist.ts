import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dynalist: Provider = {
  name: 'Dynalist',
  revoke: 'Regenerate it on the developer page.',
  references: ['https://apidocs.dynalist.io/'],
  kinds: [
    {
      how: 'named',
      id: 'dynalist-api-key',
      title: 'Dynalist API key',
      names: ['dynalist'],
      grammar: [base64url(128)],
    },
  ],
};
