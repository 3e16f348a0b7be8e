import { beforeAll, describe, expect, test } from 'vitest';
import type { ImageVerdict } from '../../../actions/cosign-verify/image-verdict.ts';
import { NetworkError } from '../../../shared/core/http.ts';
import { RegistryError } from '../../../shared/core/registry.ts';
import type { TrustedSigners } from '../../../shared/core/signers.ts';
import { layoutsOf, type Layout } from './layouts.ts';
import { read } from '../../shared/parse/references/read.ts';
import { digestOf, dockerfile, gathered, Shelf } from './shelf.ts';
import { identity, issuer, sigstoreInstance, type TestInstance } from './sigstore-instance.ts';

const app = 'r.example/acme/app';
const one = digestOf('1');
const two = digestOf('2');
const three = digestOf('3');

let instance: TestInstance;
let layout: Layout;
beforeAll(async () => {
  instance = await sigstoreInstance();
  const [first] = layoutsOf(instance);
  if (first === undefined) throw new Error('no layout');
  layout = first;
});

/** A bundle by the trusted identity, about a digest. */
const proofOf = (digest: string) =>
  layout.sign({ algorithm: 'sha256', digest: digest.replace('sha256:', '') });

const entry = (more: Partial<TrustedSigners> = {}): TrustedSigners => ({
  images: [app],
  signers: [{ identity, issuer }],
  atLeast: 0,
  attestations: [{ type: 'slsaprovenance1' }],
  trustRoot: 'trust/root.json',
  ...more,
});
const trusted = () => ({ 'trust/root.json': JSON.stringify(instance.trustedRoot()) });

const summary = ({ name, isVerified, subjects }: ImageVerdict) => ({
  name,
  isVerified,
  missing: subjects.flatMap(({ verdict, platform }) =>
    verdict.missing.map(({ requirement, code }) => `${platform ?? 'top'} ${requirement} ${code}`),
  ),
});

describe('images that files name', () => {
  test('signed by the trusted one: verified by digest, and each image asked about once', async () => {
    const shelf = new Shelf();
    shelf.image(`${app}:1`, one);
    shelf.sign(one, await proofOf(one));
    const doc = dockerfile(`${app}:1`, `${app}:1`, 'r.example/other:1');
    const { facts, properties, notes, unchecked } = await gathered({
      shelf,
      docs: [doc],
      before: [dockerfile(`${app}:1`)],
      signers: [entry()],
      head: trusted(),
    });
    expect([...facts.images.values()].map(summary)).toEqual([
      { name: `${app}@${one}`, isVerified: true, missing: [] },
    ]);
    expect([...facts.unlisted]).toEqual(['r.example/other:1']);
    expect(properties?.verified).toEqual([`${app}@${one}`]);
    expect(notes).toEqual([
      `Verified: \`${app}@${one}\`.`,
      expect.stringContaining('trust/root.json') as string,
    ]);
    expect(unchecked).toEqual([]);
    expect(shelf.asked.filter((question) => question.startsWith('resolve'))).toHaveLength(1);
    expect(shelf.asked.length).toBeLessThanOrEqual(6);
  });

  test.for([
    ['unsigned', (): TrustedSigners => entry(), false, 'top attestation none'],
    [
      'by a stranger',
      () => entry({ signers: [{ identity: 'x@acme.example', issuer }] }),
      true,
      'top attestation not-trusted',
    ],
    ['of another type', () => entry({ attestations: [{ type: 'spdxjson' }] }), true, 'top attestation none'],
    ['against another instance', () => entry({ trustRoot: 'public-good' }), true, 'top attestation unproven'],
  ] as const)('%s', async ([, entryOf, isSigned, missing]) => {
    const shelf = new Shelf();
    shelf.image(`${app}:1`, one);
    if (isSigned) shelf.sign(one, await proofOf(one));
    const { facts } = await gathered({
      shelf,
      docs: [dockerfile(`${app}:1`)],
      signers: [entryOf()],
      head: trusted(),
    });
    expect([...facts.images.values()].map(summary)).toEqual([
      { name: `${app}@${one}`, isVerified: false, missing: [missing] },
    ]);
  });

  test('a proof about another image is none', async () => {
    const shelf = new Shelf();
    shelf.image(`${app}:1`, one);
    shelf.sign(one, await proofOf(two));
    const { facts } = await gathered({
      shelf,
      docs: [dockerfile(`${app}:1`)],
      signers: [entry()],
      head: trusted(),
    });
    expect([...facts.images.values()].map(summary)).toMatchObject([{ isVerified: false }]);
  });
});

test('what an entry fits, and whose tag nobody knows yet, is known as such', async () => {
  const written = ['$TAG', '${V}', '1@sha256:${D}'].map((tag) => `${app}:${tag}`);
  const others = ['r.example/other:$TAG', '$R/acme/app:1', `${app}:1`, 'r.example:5/acme/app:$TAG'];
  const shelf = new Shelf();
  shelf.image(`${app}:1`, one);
  const { doc: chart } = read('chart/values.yaml', `image:\n  repository: ${app}\n  tag: ""\n`);
  const docs = [dockerfile(...written, ...others), ...(chart ? [chart] : [])];
  const given = { shelf, docs, head: trusted() };
  const { facts } = await gathered({ ...given, signers: [entry()] });
  expect([...facts.undecided]).toEqual([...written, app]);
  const asked = await gathered({ ...given, signers: [entry()], values: { images: [`${app}:1`] } });
  expect([...asked.facts.undecided]).toEqual([]);
});

describe('what is not learnt is unchecked at its places, and never for base alone', () => {
  const docs = [dockerfile(`${app}:1`, 'scratch', `${app}:1`)];
  const fault = (code: 'host-not-allowed' | 'unavailable') =>
    new RegistryError(code, 'r.example is away.', 'Wait.');
  test.for([
    ['host-not-allowed', 'resolve', 'not-asked'],
    ['unavailable', 'resolve', 'no-answer'],
    ['unavailable', 'referrers', 'no-answer'],
  ] as const)('%s at %s', async ([code, where, expected]) => {
    const shelf = new Shelf();
    shelf.image(`${app}:1`, one);
    shelf.faults.set(where, fault(code));
    const given = { shelf, signers: [entry()], head: trusted() };
    const { unchecked, facts } = await gathered({ ...given, docs });
    expect(unchecked.map(({ path, line, code }) => [path, line, code])).toEqual([
      ['Dockerfile', 1, expected],
      ['Dockerfile', 3, expected],
    ]);
    expect(facts.images.size).toBe(0);
    const onBase = await gathered({ ...given, before: docs });
    expect([onBase.unchecked, onBase.errors]).toEqual([[], []]);
  });

  test('a private address: which input opens it', async () => {
    const shelf = new Shelf();
    const cause = new NetworkError('address-not-allowed', 'r.example', 'm', 'h');
    shelf.faults.set('resolve', new RegistryError('host-not-allowed', 'm', 'h', cause));
    const given = { shelf, signers: [entry()], head: trusted() };
    const hint = expect.stringContaining('`local-registries`') as string;
    expect((await gathered({ ...given, docs })).unchecked).toMatchObject([{ hint }, { hint }]);
    const named = await gathered({ ...given, values: { images: [`${app}:2`] } });
    expect(named.errors).toMatchObject([{ code: 'no-answer', hint }]);
  });

  test('an image that is not there', async () => {
    const { unchecked } = await gathered({ shelf: new Shelf(), docs, signers: [entry()], head: trusted() });
    expect(unchecked).toMatchObject([
      { code: 'no-answer', message: expect.stringContaining('has no') as string },
      {},
    ]);
  });

  test('what is signed needs no further answer', async () => {
    const shelf = new Shelf();
    shelf.image(`${app}:1`, one);
    shelf.sign(one, await proofOf(one));
    shelf.faults.set('.att', fault('unavailable'));
    const { unchecked, facts } = await gathered({ shelf, docs, signers: [entry()], head: trusted() });
    expect([unchecked, [...facts.images.values()].map(({ isVerified }) => isVerified)]).toEqual([[], [true]]);
  });
});

describe('platforms of an index', () => {
  test.for([
    ['index', [one], true, []],
    ['index', [two, three], false, ['top attestation none']],
    ['all', [two, three], true, []],
    ['all', [one, two], false, ['linux/arm64 attestation none']],
    ['any', [one], true, []],
    ['any', [two, three], true, ['top attestation none']],
    ['any', [three], false, ['top attestation none', 'linux/amd64 attestation none']],
  ] as const)('%s, signed %j: %s', async ([platforms, signed, isVerified, missing]) => {
    const shelf = new Shelf();
    shelf.index(`${app}:1`, one, {
      'linux/amd64': two,
      'linux/arm64': three,
      'unknown/unknown': digestOf('4'),
    });
    for (const digest of signed) shelf.sign(digest, await proofOf(digest));
    const { facts } = await gathered({
      shelf,
      docs: [dockerfile(`${app}:1`)],
      signers: [entry({ platforms })],
      head: trusted(),
    });
    expect([...facts.images.values()].map(summary)).toEqual([{ name: `${app}@${one}`, isVerified, missing }]);
  });
});

test('what an engine may pull is a platform, whatever its artifactType says', async () => {
  const shelf = new Shelf();
  shelf.index(`${app}:1`, one, { 'linux/amd64': two, 'linux/arm64': three }, 'application/x');
  shelf.sign(two, await proofOf(two));
  const { facts } = await gathered({
    shelf,
    docs: [dockerfile(`${app}:1`)],
    signers: [entry({ platforms: 'all' })],
    head: trusted(),
  });
  expect([...facts.images.values()].map(({ isVerified }) => isVerified)).toEqual([false]);
});

describe('what opens the gate is read as base has it', () => {
  const given = (more: Parameters<typeof gathered>[0]) =>
    gathered({ docs: [dockerfile(`${app}:1`)], signers: [entry()], ...more });
  test('a trust root that only the change has is none', async () => {
    const { errors, facts } = await given({ shelf: new Shelf(), head: trusted(), base: {} });
    expect(errors).toMatchObject([
      { code: 'bad-trust', message: expect.stringContaining('trust/root.json') as string },
    ]);
    expect(facts.images.size).toBe(0);
  });
  test('that of base counts', async () => {
    const shelf = new Shelf();
    shelf.image(`${app}:1`, one);
    shelf.sign(one, await proofOf(one));
    const { facts } = await given({ shelf, head: { 'trust/root.json': '{}' }, base: trusted() });
    expect([...facts.images.values()].map(({ isVerified }) => isVerified)).toEqual([true]);
  });
  test.for<readonly [string, string]>([
    ['no key', 'a text'],
    ['a private key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'],
  ])('a key file with %s', async ([, text]) => {
    const signers = [entry({ signers: [{ key: './release.pub' }] })];
    const { errors } = await given({
      shelf: new Shelf(),
      signers,
      head: { ...trusted(), 'release.pub': text },
    });
    expect(errors).toMatchObject([
      { code: 'bad-trust', message: expect.stringContaining('release.pub') as string },
    ]);
  });
});
