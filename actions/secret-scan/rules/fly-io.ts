import { base64, base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { flySample, flyVerdict } from '../verdicts/fly.ts';

export const flyIo: Provider = {
  name: 'Fly.io',
  revoke:
    'Revoke it with the tokens revoke command of flyctl, or on the Tokens page of the app or organization.',
  references: ['https://fly.io/docs/security/tokens/'],
  kinds: [
    {
      how: 'token',
      id: 'fly-io-access-token',
      title: 'Fly.io macaroon access token',
      severity: 'critical',
      aliases: ['flyio-access-token'],
      grammar: [either('fm1a_', 'fm1r_', 'fm2_'), base64(80, 3000)],
      anyValue: true,
      verify: flyVerdict,
      sample: flySample,
    },
    {
      how: 'token',
      id: 'fly-io-personal-token',
      title: 'Fly.io personal token',
      severity: 'critical',
      grammar: ['fo1_', base64url(43)],
      neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
    },
  ],
};
