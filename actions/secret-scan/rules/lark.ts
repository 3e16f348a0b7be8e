import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lark: Provider = {
  name: 'Lark',
  revoke:
    'Reset the app secret under Credentials & Basic Info in the developer console: its tokens expire within two hours.',
  references: [
    'https://open.larksuite.com/document/server-docs/getting-started/api-access-token/auth-v3/tenant_access_token_internal',
  ],
  kinds: [
    {
      how: 'named',
      id: 'lark-tenant-token',
      title: 'Lark tenant access token',
      names: ['lark', 'feishu'],
      words: ['tenant', 'token', 'access', 'secret', 'key'],
      grammar: ['t-', from('0-9A-Za-z_.-', 20, 50)],
    },
    {
      how: 'named',
      id: 'lark-user-token',
      title: 'Lark user access token',
      names: ['lark', 'feishu'],
      words: ['user', 'token', 'access', 'secret', 'key'],
      grammar: ['u-', from('0-9A-Za-z_.-', 20, 50)],
    },
    {
      how: 'named',
      id: 'lark-app-token',
      title: 'Lark app access token',
      names: ['lark', 'feishu'],
      words: ['app', 'token', 'access', 'secret', 'key'],
      grammar: ['a-', from('0-9A-Za-z_.-', 20, 50)],
    },
  ],
};
