import { base32, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { base32Sample, base32Verdict, natsSeed } from '../verdicts/base32.ts';

export const nats: Provider = {
  name: 'NATS',
  revoke: 'Revoke the user key in the account with `nsc revocations add-user` and issue a new one.',
  references: [
    'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
  ],
  kinds: [
    {
      how: 'token',
      id: 'nats-nkey-seed',
      title: 'NATS NKey seed',
      severity: 'critical',
      grammar: ['S', from('ACNOUX', 1), 'A', base32(55)],
      literals: ['SAA', 'SCA', 'SNA', 'SOA', 'SUA', 'SXA'],
      verify: base32Verdict,
      sample: base32Sample(natsSeed),
    },
  ],
};
