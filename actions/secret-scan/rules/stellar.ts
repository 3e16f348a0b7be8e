import { base32 } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { base32Sample, base32Verdict, stellarSeed } from '../verdicts/base32.ts';

export const stellar: Provider = {
  name: 'Stellar',
  revoke: 'Replace the signer of the account: a secret seed cannot be revoked.',
  references: ['https://developers.stellar.org/docs/learn/encyclopedia/security/secret-keys'],
  kinds: [
    {
      how: 'named',
      id: 'stellar-secret-seed',
      title: 'Stellar secret seed',
      severity: 'critical',
      names: ['stellar', 'soroban', 'horizon'],
      grammar: ['S', base32(55)],
      verify: base32Verdict,
      sample: base32Sample(stellarSeed),
    },
  ],
};
