import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { bech32Sample, bech32Verdict } from '../verdicts/bech32.ts';

export const nostr: Provider = {
  name: 'Nostr',
  revoke: 'It cannot be revoked: move to a new key pair.',
  references: ['https://github.com/nostr-protocol/nips/blob/master/19.md'],
  kinds: [
    {
      how: 'token',
      id: 'nostr-secret-key',
      title: 'Nostr secret key',
      grammar: ['nsec1', from('02-9ac-hj-np-z', 58)],
      verify: bech32Verdict,
      sample: bech32Sample('nsec'),
    },
  ],
};
