import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const unifyid: Provider = {
  name: 'UnifyID',
  revoke: 'Replace it in the API settings of the UnifyID account.',
  references: ['https://developer.unify.id/'],
  kinds: [
    {
      how: 'named',
      id: 'unifyid-api-key',
      title: 'UnifyID API key',
      names: ['unifyid', 'unify id'],
      grammar: [base64url(43), '='],
    },
  ],
};
