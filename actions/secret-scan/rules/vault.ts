import { base62, base64, base64url, either, optional, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { vaultSample, vaultVerdict } from '../verdicts/vault.ts';

const references = ['https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes'] as const;

export const vault: Provider = {
  name: 'HashiCorp Vault',
  revoke: 'Revoke it with `vault token revoke`.',
  references,
  kinds: [
    {
      how: 'token',
      id: 'vault-service-token',
      title: 'Vault service token',
      severity: 'critical',
      aliases: ['vault-service-token'],
      grammar: [either('hvs.', 's.CAESI'), base64url(24, 160)],
      verify: vaultVerdict,
      sample: vaultSample,
    },
    {
      how: 'token',
      id: 'vault-batch-token',
      title: 'Vault batch token',
      aliases: ['vault-batch-token'],
      grammar: [either(['hvb.', base64url(30, 300)], ['b.AAAAAQ', base64url(120, 300)])],
    },
    {
      how: 'token',
      id: 'vault-recovery-token',
      title: 'Vault recovery token',
      severity: 'critical',
      grammar: ['hvr.', base64url(24, 160)],
    },
    {
      how: 'named',
      id: 'vault-old-token',
      title: 'Vault token of before version 1.10',
      severity: 'critical',
      names: ['vault token', 'vault client token', 'vault', 'token'],
      words: [],
      grammar: [either('s.', 'r.'), base62(24, 26), optional('.', base62(5))],
      // What code looks like: 24 random characters are never such words.
      verify: (text) =>
        /^.\.(?:[A-Z]+|[a-z]+(?:[A-Z][a-z]+)*)$/.test(text)
          ? { state: 'disproven', why: 'it is made of words' }
          : undefined,
    },
    {
      how: 'named',
      id: 'vault-role-secret',
      title: 'Vault AppRole secret id',
      names: ['vault secret id', 'approle secret', 'vault approle secret', 'role secret id'],
      words: [],
      grammar: uuid,
      references: ['https://developer.hashicorp.com/vault/docs/auth/approle'],
    },
    {
      how: 'named',
      id: 'vault-unseal-key',
      title: 'Vault unseal key',
      severity: 'critical',
      names: ['unseal key', 'vault unseal', 'recovery key'],
      words: [],
      grammar: [base64(43, 44), optional('=')],
    },
  ],
};
