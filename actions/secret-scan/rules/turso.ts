import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const turso: Provider = {
  name: 'Turso',
  revoke: 'Revoke it with `turso auth api-tokens revoke`, or rotate with `turso db tokens invalidate`.',
  references: ['https://docs.turso.tech/cli/auth/api-tokens/introduction'],
  kinds: [
    {
      how: 'named',
      id: 'turso-token',
      title: 'Turso database or platform token',
      severity: 'critical',
      names: ['turso', 'libsql'],
      grammar: ['eyJ', base64url(15, 200), '.', base64url(20, 1000), '.', base64url(60, 200)],
    },
  ],
};
