import { either, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { bip32Sample, bip32Verdict } from '../verdicts/bip32.ts';

export const extendedPrivateKey: Provider = {
  name: 'Extended private key',
  revoke: 'Move all funds to a wallet of another seed: a key cannot be revoked.',
  references: [
    'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki#serialization-format',
    'https://github.com/satoshilabs/slips/blob/master/slip-0132.md',
  ],
  kinds: [
    {
      how: 'token',
      id: 'extended-private-key',
      title: 'Extended private key of a wallet',
      severity: 'critical',
      grammar: [either('xprv', 'tprv', 'yprv', 'zprv', 'uprv', 'vprv'), from('1-9A-HJ-NP-Za-km-z', 107)],
      verify: bip32Verdict,
      sample: bip32Sample,
    },
  ],
};
