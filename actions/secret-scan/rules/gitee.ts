import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gitee: Provider = {
  name: 'Gitee',
  revoke: 'Delete it under Settings > Private tokens.',
  references: ['https://gitee.com/api/v5/swagger'],
  kinds: [
    {
      how: 'named',
      id: 'gitee-access-token',
      title: 'Gitee access token',
      severity: 'critical',
      names: ['gitee'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [hex(32)],
    },
  ],
};
