import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { bech32Sample, bech32Verdict } from '../verdicts/bech32.ts';

export const age: Provider = {
  name: 'age',
  revoke: 'Encrypt what was encrypted to it again, to a new key.',
  references: ['https://age-encryption.org/v1'],
  kinds: [
    {
      how: 'token',
      id: 'age-secret-key',
      title: 'age secret key',
      severity: 'critical',
      aliases: ['age-secret-key'],
      grammar: ['AGE-SECRET-KEY-1', from('02-9AC-HJ-NP-Z', 58)],
      verify: bech32Verdict,
      sample: (random) => bech32Sample('age-secret-key-')(random).toUpperCase(),
    },
    {
      how: 'token',
      id: 'age-recipient',
      title: 'age recipient (a public key)',
      severity: 'info',
      grammar: ['age1', from('02-9ac-hj-np-z', 58)],
      verify: bech32Verdict,
      sample: bech32Sample('age'),
    },
  ],
};
