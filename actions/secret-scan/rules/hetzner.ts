import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const hetzner: Provider = {
  name: 'Hetzner',
  revoke: 'Delete it under Security > API tokens of the project.',
  references: ['https://docs.hetzner.cloud/reference/cloud#authentication'],
  kinds: [
    {
      how: 'named',
      id: 'hetzner-api-token',
      title: 'Hetzner API token',
      severity: 'critical',
      names: ['hcloud', 'hetzner'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base62(64)],
    },
    {
      how: 'named',
      id: 'hetzner-dns-token',
      title: 'Hetzner DNS API token',
      names: ['hetzner'],
      words: ['token', 'key'],
      grammar: [base62(32)],
    },
  ],
};
