import { either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const openproject: Provider = {
  name: 'OpenProject',
  revoke: 'Revoke the token under My account > Access tokens.',
  references: ['https://www.openproject.org/docs/user-guide/account-settings/#access-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'openproject-api-token',
      title: 'OpenProject API token',
      names: ['openproject'],
      grammar: [either([hex(40)], [hex(64)], ['opapi-', hex(64)])],
    },
  ],
};
