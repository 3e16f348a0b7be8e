import { describe, expect, test } from 'vitest';
import {
  nobodyTrusted,
  platformsInput,
  signerInputs,
  signerOptions,
  signersOfInputs,
} from '../../../actions/cosign-verify/judge/inputs.ts';
import { camelCase } from '../../../shared/core/common-inputs.ts';
import { actions, release } from './signer-samples.ts';

const images = ['ghcr.io/acme/app:1', 'node'];
const standard = Object.fromEntries(
  Object.entries(signerOptions).map(([name, option]) => [name, option.default]),
);
const read = (values: Record<string, string | number | boolean | readonly string[]>, named = images) =>
  signersOfInputs({ ...standard, ...values }, named);

test('every input has its option', () => {
  expect([...signerInputs, platformsInput].map(({ name }) => camelCase(name)).sort()).toEqual(
    Object.keys(signerOptions).sort(),
  );
});

test('nothing given, nothing said', () => {
  expect(read({})).toEqual({ problems: [] });
  expect(signersOfInputs({}, images)).toEqual({ problems: [] });
});

test('everything given', () => {
  const { entry, problems } = read({
    identity: release,
    issuer: actions,
    claims: ['sourceRepository=acme/app', 'buildTrigger=a=b'],
    signedAnnotations: ['env=prod'],
    attestations: ['slsaprovenance1'],
    atLeast: 1,
    proofRepository: 'ghcr.io/acme/proofs',
    trustRoot: 'root.json',
    signedPlatforms: 'all',
  });
  expect(problems).toEqual([]);
  expect(entry).toEqual({
    images: ['ghcr.io/acme/app', 'docker.io/library/node'],
    signers: [
      { identity: release, issuer: actions, claims: { sourceRepository: 'acme/app', buildTrigger: 'a=b' } },
    ],
    atLeast: 1,
    annotations: { env: 'prod' },
    attestations: [{ type: 'slsaprovenance1' }],
    repository: 'ghcr.io/acme/proofs',
    trustRoot: 'root.json',
    platforms: 'all',
  });
});

test('keys', () => {
  const pem = ['-----BEGIN PUBLIC KEY-----', 'AAAA', 'BBBB', '-----END PUBLIC KEY-----'];
  const key = ['cosign.pub', ...pem, ...pem, 'old.pub'];
  const text = pem.join('\n');
  expect(read({ key, withoutLog: true, atLeast: 2 }).entry?.signers).toEqual(
    ['cosign.pub', text, text, 'old.pub'].map((one) => ({ key: one, withoutLog: true })),
  );
});

test.each<[string, Record<string, string | number | boolean | readonly string[]>, string[]?]>([
  ['no issuer', { identity: release }],
  ['neither identity nor key', { issuer: actions }],
  ['neither identity nor key', { atLeast: 0 }],
  ['neither identity nor key', { attestations: ['vuln'] }],
  ['more than one way', { identity: release, key: ['a.pub'], issuer: actions }],
  ['no pattern that RE2 knows', { identityRegexp: '(?=x)', issuer: actions }],
  ['no claim is called "sourceRepo"', { identity: release, issuer: actions, claims: ['sourceRepo=x'] }],
  ['claims has an item without name', { identity: release, issuer: actions, claims: ['=x'] }],
  ['claims has an item without name', { identity: release, issuer: actions, claims: ['x'] }],
  [
    'signed-annotations has a name twice',
    { identity: release, issuer: actions, signedAnnotations: ['a=b', 'a=c'] },
  ],
  ['no type of attestation is called "slsa"', { identity: release, issuer: actions, attestations: ['slsa'] }],
  ['asks for 2 signers where 1', { identity: release, issuer: actions, atLeast: 2 }],
  ['signed-platforms is none', { identity: release, issuer: actions, signedPlatforms: 'some' }],
  ['only a key may do without a log', { identity: release, issuer: actions, withoutLog: true }],
  ['asks for no signature', { identity: release, issuer: actions, atLeast: 0 }],
  ['repository names none', { key: ['a.pub'], proofRepository: 'ghcr.io/acme/x:tag' }],
  ['and no address', { key: ['awskms:///alias/release'] }],
  ['and no address', { key: ['https://acme.example/cosign.pub'] }],
  ['and no address', { key: ['a.pub', 'pkcs11:token=x'] }],
  ['no image', { key: ['a.pub'] }, []],
  ['has upper-case', { key: ['a.pub'] }, ['ghcr.io/Acme/app']],
])('%s', (message, values, named) => {
  const { entry, problems } = read(values, named);
  expect(entry).toBeUndefined();
  expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  expect(problems.every(({ code, hint }) => code === 'bad-input' && hint.length > 10)).toBe(true);
});

test.each([
  ['slsaprovenance2', 'Did you mean slsaprovenance1?'],
  ['slsaprovenence', 'Did you mean slsaprovenance?'],
  ['cyclone-dx', 'Did you mean cyclonedx?'],
])('%s: %s', (type, hint) => {
  const { problems } = read({ identity: release, issuer: actions, attestations: [type] });
  expect(problems.map((problem) => problem.hint)).toEqual([`${hint} Or write the URI.`]);
});

test('of a key elsewhere it is said how it becomes a file', () => {
  const { problems } = read({ key: ['gcpkms://projects/p'] });
  expect(problems.map(({ hint }) => hint)).toEqual([expect.stringContaining('Export the public key')]);
});

describe('an image that nobody vouches for', () => {
  test('is an error of the input', () => {
    expect(nobodyTrusted('a"\n').message).toBe('nobody is named who must have signed "a\\"\\n"');
  });
});
