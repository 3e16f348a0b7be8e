import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gitea: Provider = {
  name: 'Gitea',
  revoke: 'Delete it under Settings > Applications.',
  references: ['https://docs.gitea.com/development/api-usage'],
  kinds: [
    {
      how: 'named',
      id: 'gitea-access-token',
      title: 'Gitea access token',
      severity: 'critical',
      names: ['gitea', 'forgejo', 'codeberg', 'gogs'],
      words: ['token', 'key', 'secret', 'password', 'pat'],
      grammar: [hex(40)],
    },
    {
      how: 'named',
      id: 'gitea-runner-token',
      title: 'Gitea runner registration token',
      names: ['gitea', 'forgejo'],
      words: ['runner', 'registration'],
      grammar: [base62(40)],
    },
  ],
};
