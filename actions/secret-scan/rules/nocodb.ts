import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nocodb: Provider = {
  name: 'NocoDB',
  revoke: 'Delete the token under Account > Tokens of NocoDB.',
  references: ['https://nocodb.com/docs/product-docs/account-settings/api-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'nocodb-fine-grained-token',
      title: 'NocoDB fine-grained API token',
      grammar: ['nc_pat_', base64url(24, 80)],
      references: ['https://nocodb.com/docs/apis/authentication'],
    },
    {
      how: 'named',
      id: 'nocodb-api-token',
      title: 'NocoDB API token',
      names: ['nocodb', 'xc token'],
      grammar: [base64url(40)],
    },
  ],
};
