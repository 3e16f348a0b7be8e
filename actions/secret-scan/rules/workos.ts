import { base62, base64url, sampleOf, upperDigits, type Random } from '../grammar.ts';
import type { Provider, Verdict } from '../kind.ts';

/** Behind its mode it is base64 of its own id and the secret part. */
function workosVerdict(text: string): Verdict | undefined {
  const decoded = Buffer.from(text.slice(text.lastIndexOf('_') + 1), 'base64url').toString('latin1');
  const id = /^(key_01[0-9A-HJKMNP-TV-Z]{24}),[0-9A-Za-z]{10,60}$/.exec(decoded)?.[1];
  return id === undefined
    ? undefined
    : { state: 'proven', why: 'it holds the id of a key and its secret', facts: { keyId: id } };
}

const sampleBehind = (mode: string) => (random: Random) => {
  const inside = sampleOf(['key_01', upperDigits(24), ',', base62(25)], random);
  return mode + Buffer.from(inside.replace(/[ILOU]/g, 'A')).toString('base64url');
};

export const workos: Provider = {
  name: 'WorkOS',
  revoke: 'Revoke it under API Keys of the dashboard.',
  references: ['https://workos.com/docs/glossary/api-key'],
  kinds: [
    {
      how: 'token',
      id: 'workos-production-key',
      title: 'WorkOS production API key',
      severity: 'critical',
      grammar: ['sk_live_a2V5X', base64url(40, 120)],
      verify: workosVerdict,
      sample: sampleBehind('sk_live_'),
    },
    {
      how: 'token',
      id: 'workos-staging-key',
      title: 'WorkOS staging API key',
      severity: 'medium',
      grammar: ['sk_test_a2V5X', base64url(40, 120)],
      verify: workosVerdict,
      sample: sampleBehind('sk_test_'),
    },
    {
      how: 'token',
      id: 'workos-old-key',
      title: 'WorkOS API key without a mode',
      severity: 'critical',
      grammar: ['sk_a2V5X', base64url(40, 120)],
      verify: workosVerdict,
      sample: sampleBehind('sk_'),
    },
  ],
};
