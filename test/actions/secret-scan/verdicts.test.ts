import { describe, expect, test } from 'vitest';
import { crc16 } from '../../../actions/secret-scan/encoding/crc16.ts';
import { crc32 } from '../../../actions/secret-scan/encoding/crc32.ts';
import { marvin32 } from '../../../actions/secret-scan/encoding/marvin.ts';
import { isBech32 } from '../../../actions/secret-scan/encoding/bech32.ts';
import { alphabetOf, seeded, type Random } from '../../../actions/secret-scan/grammar.ts';
import type { Verdict } from '../../../actions/secret-scan/kind.ts';
import * as base32 from '../../../actions/secret-scan/verdicts/base32.ts';
import { atlassianSample, atlassianVerdict } from '../../../actions/secret-scan/verdicts/atlassian.ts';
import { accountOf, bedrockSample, bedrockVerdict } from '../../../actions/secret-scan/verdicts/aws.ts';
import { azureDevopsSample, azureDevopsVerdict } from '../../../actions/secret-scan/verdicts/azure-devops.ts';
import * as azure from '../../../actions/secret-scan/verdicts/azure.ts';
import { bip32Sample, bip32Verdict } from '../../../actions/secret-scan/verdicts/bip32.ts';
import { bech32Sample, bech32Verdict } from '../../../actions/secret-scan/verdicts/bech32.ts';
import { confluentSample, confluentVerdict } from '../../../actions/secret-scan/verdicts/confluent.ts';
import { discordSample, discordVerdict } from '../../../actions/secret-scan/verdicts/discord.ts';
import { entraSample, entraVerdict } from '../../../actions/secret-scan/verdicts/entra.ts';
import { flySample, flyVerdict } from '../../../actions/secret-scan/verdicts/fly.ts';
import { githubSample, githubVerdict } from '../../../actions/secret-scan/verdicts/github.ts';
import { gitlabSample, gitlabVerdict } from '../../../actions/secret-scan/verdicts/gitlab.ts';
import * as grafana from '../../../actions/secret-scan/verdicts/grafana.ts';
import { jfrogSample, jfrogVerdict } from '../../../actions/secret-scan/verdicts/jfrog.ts';
import { jwtSample, jwtVerdict } from '../../../actions/secret-scan/verdicts/jwt.ts';
import { loginVerdict } from '../../../actions/secret-scan/verdicts/login.ts';
import { mapboxSample, mapboxVerdict } from '../../../actions/secret-scan/verdicts/mapbox.ts';
import { onePasswordSample, onePasswordVerdict } from '../../../actions/secret-scan/verdicts/one-password.ts';
import { pypiSample, pypiVerdict } from '../../../actions/secret-scan/verdicts/pypi.ts';
import { sentrySample, sentryVerdict } from '../../../actions/secret-scan/verdicts/sentry.ts';
import { vaultSample, vaultVerdict } from '../../../actions/secret-scan/verdicts/vault.ts';
import { vercelSample, vercelVerdict } from '../../../actions/secret-scan/verdicts/vercel.ts';
import { zuploSample, zuploVerdict } from '../../../actions/secret-scan/verdicts/zuplo.ts';

type Verify = (text: string) => Verdict | undefined;
type Sample = (random: Random) => string;

/** Name, verdict, sample, how many characters in front no checksum covers. */
const checksums: readonly (readonly [string, Verify, Sample, number])[] = [
  ['github', githubVerdict, githubSample('ghp_'), 4],
  ['npm', githubVerdict, githubSample('npm_'), 4],
  ['gitlab routable', gitlabVerdict, gitlabSample('glpat-'), 0],
  ['gitlab routable with a version', gitlabVerdict, gitlabSample('glrt-t1_', '01.'), 0],
  ['zuplo', zuploVerdict, zuploSample, 5],
  ['confluent', confluentVerdict, confluentSample, 0],
  ['atlassian', atlassianVerdict, atlassianSample('ATATT3', 180), 0],
  ['grafana service account', grafana.grafanaServiceVerdict, grafana.grafanaServiceSample, 0],
  ['azure storage', azure.azureIdentifiableVerdict, azure.azureIdentifiableSample('+ASt', 64), 0],
  ['azure search', azure.azureIdentifiableVerdict, azure.azureIdentifiableSample('AzSe', 39), 0],
  ['azure redis', azure.azureIdentifiableVerdict, azure.azureIdentifiableSample('AzCa', 32), 0],
  ['azure annotated', azure.azureAnnotatedVerdict, azure.azureAnnotatedSample('ACOG'), 0],
  ['azure devops', azureDevopsVerdict, azureDevopsSample, 0],
  ['age', bech32Verdict, bech32Sample('age-secret-key-'), 0],
  ['stellar', base32.base32Verdict, base32.base32Sample(base32.stellarSeed), 0],
  ['nats', base32.base32Verdict, base32.base32Sample(base32.natsSeed), 0],
  ['extended private key', bip32Verdict, bip32Sample, 0],
  ['vercel', vercelVerdict, vercelSample('vcp_'), 4],
];

/** Those whose checksum is too short for every change to be seen, and those that have structure only. */
const structures: readonly (readonly [string, Verify, Sample])[] = [
  ['entra', entraVerdict, entraSample],
  ['bedrock', bedrockVerdict, bedrockSample],
  ['discord', discordVerdict, discordSample],
  ['fly', flyVerdict, flySample],
  ['grafana cloud', grafana.grafanaKeyVerdict, grafana.grafanaKeySample('glc_')],
  ['grafana key', grafana.grafanaKeyVerdict, grafana.grafanaKeySample('')],
  ['jfrog', jfrogVerdict, jfrogSample],
  ['jwt', jwtVerdict, jwtSample],
  ['mapbox', mapboxVerdict, mapboxSample('sk.')],
  ['1password', onePasswordVerdict, onePasswordSample],
  ['pypi', pypiVerdict, pypiSample('AgEIYWJjLmRlLmY')],
  ['sentry', sentryVerdict, sentrySample],
  ['vault', vaultVerdict, vaultSample],
];

const samples = (name: string, sample: Sample, count: number): readonly string[] => {
  const random = seeded(name);
  return Array.from({ length: count }, () => sample(random));
};

describe.each(checksums)('%s', (name, verify, sample, uncovered) => {
  test('10,000 valid ones are proven', () => {
    expect(samples(name, sample, 10_000).filter((text) => verify(text)?.state !== 'proven')).toEqual([]);
  });

  test('none of the changes of a single character is', () => {
    const [text = ''] = samples(name, sample, 1);
    const changed = Array.from({ length: text.length - uncovered }, (_, nth) => nth + uncovered).flatMap(
      (at) =>
        base62
          .filter((other) => other.toLowerCase() !== text.charAt(at).toLowerCase())
          .map((other) => text.slice(0, at) + other + text.slice(at + 1)),
    );
    expect(changed.filter((one) => verify(one)?.state === 'proven')).toEqual([]);
  });

  test('nor is, in 200, one change at each place', () => {
    const random = seeded(`${name} changed`);
    const proven: string[] = [];
    for (const text of samples(name, sample, 200)) {
      for (let at = uncovered; at < text.length; at += 1) {
        const other = otherThan(text.charAt(at), random);
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        if (verify(changed)?.state === 'proven') proven.push(changed);
      }
    }
    expect(proven).toEqual([]);
  });
});

const base62 = alphabetOf('0-9A-Za-z');
/** One that is not the same in the other case: some checksums are hex in either. */
function otherThan(char: string, random: Random): string {
  const other = base62[Math.floor(random() * base62.length)] ?? '';
  return other.toLowerCase() === char.toLowerCase() ? otherThan(char, random) : other;
}

describe.each(structures)('%s', (name, verify, sample) => {
  test('valid ones are proven', () => {
    expect(samples(name, sample, 500).filter((text) => verify(text)?.state !== 'proven')).toEqual([]);
  });

  test('cut short they are not', () => {
    const cut = samples(name, sample, 100).map((text) => text.slice(0, Math.floor(text.length * 0.3)));
    expect(cut.filter((text) => verify(text)?.state === 'proven')).toEqual([]);
  });

  test('nor is noise', () => {
    const random = seeded(name);
    const noise = Array.from({ length: 200 }, () =>
      Array.from({ length: 60 }, () => base62[Math.floor(random() * 62)]).join(''),
    );
    expect(noise.filter((text) => verify(text)?.state === 'proven')).toEqual([]);
  });
});

test.each([
  ['CRC-32', crc32('123456789'), 0xcbf43926],
  ['CRC-16/XMODEM', crc16('123456789'), 0x31c3],
])('%s of the usual check value', (_, sum, expected) => {
  expect(sum).toBe(expected);
});

// Of the .NET runtime, for the seed 0x004fb61a001bdbcc.
test.each([
  ['', (0x30ed35c1 ^ 0x00cd3c7d) >>> 0],
  ['\xaf', (0x48e73fc7 ^ 0x7d75ddc1) >>> 0],
  ['\x86\x42\xdc\x59', (0x7008f2e8 ^ 0x7e9cf556) >>> 0],
  ['\x15\x3f\xb7\x98\x26', (0xe6c08c6d ^ 0xa2afa997) >>> 0],
])('Marvin32 of %j', (text, expected) => {
  expect(marvin32(text, '\0\x4f\xb6\x1a\0\x1b\xdb\xcc')).toBe(expected);
});

// Of BIP 173.
test.each([
  ['A12UEL5L', true],
  ['abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw', true],
  ['A1G7SGD8', false],
])('Bech32: %s', (text, expected) => {
  expect(isBech32(text)).toBe(expected);
});

test('a recipient of age is Bech32 as well, in either case but not in both', () => {
  const key = bech32Sample('age')(seeded('age'));
  expect([isBech32(key), isBech32(key.toUpperCase()), isBech32(key.replace('a', 'A'))]).toEqual([
    true,
    true,
    false,
  ]);
});

const jwt = (payload: object, signature = 'c2ln'): string =>
  [{ alg: 'HS256' }, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.') + `.${signature}`;

test.each([
  ['expired', jwt({ exp: 1_000 }), 'low'],
  ['valid', jwt({ exp: 3_000 }), undefined],
  ['without expiry', jwt({}), undefined],
  ['unsigned', jwt({}, ''), 'low'],
  ['of an anonymous role', jwt({ role: 'anon' }), 'low'],
])('a token that is %s', (_, text, severity) => {
  expect(jwtVerdict(text, 2_000_000)).toMatchObject({ state: 'proven' });
  expect(jwtVerdict(text, 2_000_000)?.severity).toBe(severity);
});

test.each([
  ['user and password', 'user:pass word', 'proven'],
  ['no colon', 'userpassword', undefined],
  ['control characters', 'us\u0001er:password', undefined],
])('a login of %s', (_, text, state) => {
  expect(loginVerdict(Buffer.from(text).toString('base64'))?.state).toBe(state);
});

test.each([
  ['AKIAY34FZKBOKMUTVV7A', '609629065308'],
  ['AKIAIOSFODNN7AAAAAAA', undefined],
])('the account of %s', (id, account) => {
  expect(accountOf(id)).toBe(account);
});
