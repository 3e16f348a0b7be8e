import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gitpod: Provider = {
  name: 'Gitpod',
  revoke: 'Delete it under Access Tokens of the user settings.',
  references: ['https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens'],
  kinds: [
    {
      how: 'token',
      id: 'gitpod-access-token',
      title: 'Gitpod access token',
      grammar: ['gitpod_pat_', from('0-9A-Za-z_.-', 30, 140)],
    },
  ],
};
