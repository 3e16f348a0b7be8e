import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const crates: Provider = {
  name: 'Cargo',
  revoke: 'Revoke it under API Tokens of the account settings.',
  references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
  kinds: [
    {
      how: 'token',
      id: 'crates-api-token',
      title: 'Cargo registry API token',
      severity: 'critical',
      aliases: ['crates-io-api-key'],
      grammar: ['cio', base62(32)],
    },
    {
      how: 'named',
      id: 'crates-registry-token',
      title: 'Token of a Cargo registry',
      severity: 'critical',
      names: ['cargo registry token', 'cargo token', 'crates token', 'crates io', 'cargo registries'],
      words: [],
      grammar: [base62(32, 64)],
    },
  ],
};
