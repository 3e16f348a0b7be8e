import { beforeAll, describe, expect, test } from 'vitest';
import { cosignVerify } from '../../../actions/cosign-verify/check.ts';
import type { OptionValues } from '../../../shared/core/check.ts';
import type { TrustedSigners } from '../../../shared/core/signers.ts';
import { run } from '../../../shared/core/run.ts';
import { ports } from '../../ports.ts';
import { runRequest } from '../../run-request.ts';
import { dockerfile, gathered, Shelf } from './shelf.ts';
import { identity, issuer, keySigner, sigstoreInstance } from './sigstore-instance.ts';
import { spkiPem } from './signing.ts';

let trustedRoot: string;
beforeAll(async () => {
  trustedRoot = JSON.stringify((await sigstoreInstance()).trustedRoot());
});

const entry = (more: Partial<TrustedSigners> = {}): TrustedSigners => ({
  images: ['r.example/**'],
  signers: [{ identity, issuer }],
  ...more,
});
/** With a way outside that is a fault to ask for. */
const offline = async (
  images: readonly string[],
  signers: readonly TrustedSigners[],
  values: OptionValues = {},
  head: Readonly<Record<string, string>> = {},
) => {
  const shelf = new Shelf();
  const docs = images.length === 0 ? [] : [dockerfile(...images)];
  const found = await gathered({ shelf, docs, signers, values, head, offline: true });
  expect(shelf.asked).toEqual([]);
  return found;
};

test('what has an entry is counted, and said', async () => {
  const one = await offline(['r.example/a:1', 'node:20'], [entry()]);
  expect(one.notes).toEqual([
    '1 image has an entry in `trustedSigners` and was not verified (offline): `r.example/a:1`.',
  ]);
  expect([one.tally, one.errors, one.unchecked]).toEqual([{ lookedAt: 0, unverified: 1 }, [], []]);
  const many = await offline(
    [7, 6, 5, 4, 3, 2, 1].map((tag) => `r.example/a:${String(tag)}`),
    [entry()],
  );
  expect(many.notes).toEqual([
    '7 images have an entry in `trustedSigners` and were not verified (offline): ' +
      '`r.example/a:1`, `r.example/a:2`, `r.example/a:3`, `r.example/a:4`, `r.example/a:5` and 2 more.',
  ]);
});

test('what needs no network is judged', async () => {
  const { facts, notes } = await offline(['node:20', 'r.example/a:$TAG'], [entry()]);
  expect([...facts.unlisted]).toEqual(['docker.io/library/node:20']);
  expect([...facts.undecided]).toEqual(['r.example/a:$TAG']);
  expect(notes).toEqual([]);
});

describe('keys and trust roots are read', () => {
  const pem = spkiPem(keySigner());
  const secret = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n';
  test.for<readonly [string, Partial<TrustedSigners>, Readonly<Record<string, string>>, readonly string[]]>([
    ['a key', { signers: [{ key: 'a.pub' }] }, { 'a.pub': pem }, []],
    ['no such key', { signers: [{ key: 'a.pub' }] }, {}, ['bad-trust']],
    ['a broken one', { signers: [{ key: 'a.pub' }] }, { 'a.pub': 'x' }, ['bad-trust']],
    ['a private one', { signers: [{ key: 'a.pub' }] }, { 'a.pub': secret }, ['bad-trust']],
    ['no such root', { trustRoot: 'no.json' }, {}, ['bad-trust']],
    ['a broken root', { trustRoot: 'bad.json' }, { 'bad.json': '{}' }, ['bad-trust']],
    ['a root', { trustRoot: 'root.json' }, {}, []],
  ])('%s', async ([, more, files, codes]) => {
    const head = { 'root.json': trustedRoot, ...files };
    const { errors } = await offline(['r.example/a:1'], [entry(more)], {}, head);
    expect(errors.map(({ code }) => code)).toEqual(codes);
  });
});

describe('what inputs ask for and cannot be done is an error', () => {
  test.for<readonly [OptionValues, string]>([
    [{ images: ['r.example/a:1'] }, 'images:'],
    [{ images: ['r.example/a:1'], identity, issuer }, 'images:'],
    [{ artifacts: ['a.tgz'], identity, issuer, tufMirror: 'public-good' }, 'tuf-mirror:'],
  ])('%j', async ([values, part]) => {
    const { errors, facts } = await offline(['r.example/a:1'], [entry()], values);
    expect(errors).toMatchObject([{ code: 'bad-input', message: expect.stringContaining(part) as string }]);
    expect(facts.images.size).toBe(0);
  });
});

describe('a whole run', () => {
  test.for<readonly [string, readonly TrustedSigners[], boolean, number, readonly string[]]>([
    ['an entry that fits', [entry()], false, 0, []],
    ['a key that is none', [entry({ signers: [{ key: 'Dockerfile' }] })], false, 2, []],
    ['no entry that fits', [entry({ images: ['q.example/**'] })], false, 0, []],
    ['no entry where one must be', [entry({ images: ['q.example/**'] })], true, 1, ['unverified-image']],
    ['no entry at all where one must be', [], true, 1, ['unverified-image']],
  ])('%s', async ([, trustedSigners, requireEntry, outcome, rules]) => {
    const options = { requireEntry };
    const request = {
      ...runRequest(cosignVerify, { Dockerfile: 'FROM r.example/a:1\n' }),
      policy: { trustedSigners, checks: { 'cosign-verify': { options } } },
      overrides: { options: {}, offline: true },
    };
    const { result } = await run(request, ports);
    expect(result).toMatchObject({ outcome, checks: [{ offline: true }] });
    expect(result.checks.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))).toEqual(
      rules.map((rule) => `cosign-verify/${rule}`),
    );
  });
});
