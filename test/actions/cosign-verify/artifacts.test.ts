import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { gatherer } from '../../../actions/cosign-verify/gatherer.ts';
import type { Proof } from '../../../actions/cosign-verify/proof.ts';
import { layoutsOf, type Layout } from './layouts.ts';
import { dockerfile, gathered, Shelf } from './shelf.ts';
import { identity, issuer, sigstoreInstance, type TestInstance } from './sigstore-instance.ts';
import * as signing from './signing.ts';

const bytes = Buffer.from('a release');
const digest = createHash('sha256').update(bytes).digest('hex');

let instance: TestInstance;
let layouts: readonly Layout[];
beforeAll(async () => {
  instance = await sigstoreInstance();
  layouts = layoutsOf(instance);
});

const sign = async (name: string): Promise<string> => {
  const layout = layouts.find((one) => one.name === name);
  if (layout === undefined) throw new Error(`no layout ${name}`);
  return textOf(await layout.sign({ algorithm: 'sha256', digest, bytes }));
};
const textOf = ({ material }: Proof): string => {
  if (material.kind !== 'bundle') throw new Error('no bundle');
  return new TextDecoder().decode(material.bytes);
};
const signature = () => sign('bundle 0.3, file, hashedrekord entry');
const provenance = () => sign('bundle 0.3, statement, dsse entry with promise and proof');

const signer = { identity, issuer, trustRoot: 'root.json' };
const attested = { ...signer, atLeast: 0, attestations: ['slsaprovenance1'] };

const verify = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  artifacts: readonly string[],
  values: object = signer,
) => {
  const shelf = new Shelf();
  const head = { 'root.json': JSON.stringify(instance.trustedRoot()), ...files };
  const docs = [dockerfile('r.example/app:1')];
  const signers = [{ images: ['**'], signers: [{ identity, issuer }] }];
  const { facts, errors } = await gathered({ shelf, docs, signers, head, values: { artifacts, ...values } });
  expect(shelf.asked).toEqual([]);
  return {
    errors: errors.map(({ code, message }) => `${code} ${message}`),
    named: Object.fromEntries(
      [...facts.named].map(([name, { subjects, isVerified }]) => [
        name,
        isVerified || subjects.flatMap(({ verdict }) => verdict.missing.map((one) => one.code)).join(),
      ]),
    ),
  };
};

describe('files with their bundles', () => {
  test.for(['.sigstore.json', '.sigstore', '.bundle'])('app.tgz%s beside it', async (ending) => {
    const found = await verify({ 'app.tgz': bytes, [`app.tgz${ending}`]: await signature() }, ['./app.tgz']);
    expect(found).toEqual({ errors: [], named: { 'app.tgz': true } });
  });

  test('a bundle that is named; a name with a sign of its own', async () => {
    const files = { 'a=b.tgz': bytes, 'proofs/x.json': await signature() };
    expect(await verify(files, ['a=b.tgz=proofs/x.json'])).toEqual({
      errors: [],
      named: { 'a=b.tgz': true },
    });
  });

  test('provenance that names the file by its digest', async () => {
    const files = { 'app.tgz': bytes, 'app.tgz.intoto.jsonl': await provenance() };
    expect(await verify(files, ['app.tgz'], attested)).toEqual({ errors: [], named: { 'app.tgz': true } });
  });

  test('provenance of a package, by SHA-512 and in the answer of a registry', async () => {
    const by = await instance.certified(identity);
    const sha512 = createHash('sha512').update(bytes).digest('hex');
    const payload = signing.statement(digest, undefined, {
      subject: [{ name: 'pkg:npm/app@1.0.0', digest: { sha512 } }],
    });
    const envelope = signing.enveloped(by, payload);
    const entries = [instance.log.enter(signing.entryBody.dsse(by, envelope), 'both')];
    const bundle = signing.dsseBundle(by, envelope, { entries });
    const files = {
      'app.tgz': bytes,
      'app.json': JSON.stringify({ attestations: [{ predicateType: 'x', bundle }] }),
    };
    expect(await verify(files, ['app.tgz=app.json'], attested)).toEqual({
      errors: [],
      named: { 'app.tgz': true },
    });
  });

  test.for([
    ['changed', { 'app.tgz': 'another release' }, 'unproven'],
    ['without a bundle', { 'app.tgz.sigstore.json': '' }, 'none'],
    ['with a bundle of nothing', { 'app.tgz.sigstore.json': '{}' }, 'none'],
  ] as const)('%s', async ([, change, code]) => {
    const files = { 'app.tgz': bytes, 'app.tgz.sigstore.json': await signature(), ...change };
    expect(await verify(files, ['app.tgz'])).toEqual({ errors: [], named: { 'app.tgz': code } });
  });
});

describe('input that names nothing is an error', () => {
  test.for([
    ['no such file', {}, ['app.tgz'], signer, 'app.tgz'],
    ['no such bundle', { 'app.tgz': bytes }, ['app.tgz=x.json'], signer, 'x.json'],
    ['nobody to trust', { 'app.tgz': bytes }, ['app.tgz'], {}, 'nobody is named'],
  ] as const)('%s', async ([, files, artifacts, values, part]) => {
    const { errors, named } = await verify(files, artifacts, values);
    expect(errors).toEqual([expect.stringMatching(/^bad-input /)]);
    expect(errors[0]).toContain(part);
    expect(named).toEqual({});
  });
});

test('files alone need no network, so they are verified offline too', () => {
  expect(gatherer({ artifacts: ['a'] }).asks).toBe('machine');
  expect(gatherer({ artifacts: ['a'], images: ['b'] }).asks).toBe('either');
  expect(gatherer({ artifacts: ['a'], tufMirror: 'public-good' }).asks).toBe('either');
  expect(gatherer({}).asks).toBe('either');
});

describe('a bundle of cosign before there were Sigstore bundles', () => {
  const old = async (signed: Uint8Array, more = {}) => {
    const signer = await instance.certified(identity);
    const signature = signer.sign(signed);
    const entries = [
      instance.log.enter(signing.entryBody.hashedrekord(signer, signed, signature), 'promise'),
    ];
    const layer = signing.annotations(signer, { entries }, { signature });
    return JSON.stringify({
      base64Signature: layer['dev.cosignproject.cosign/signature'],
      cert: Buffer.from(layer['dev.sigstore.cosign/certificate'] ?? '').toString('base64'),
      rekorBundle: JSON.parse(layer['dev.sigstore.cosign/bundle'] ?? '') as unknown,
      ...more,
    });
  };
  test.for<readonly [string, Uint8Array, object, boolean | string]>([
    ['holds', bytes, {}, true],
    ['of another file', Buffer.from('another'), {}, 'unproven'],
    ['without its log entry', bytes, { rekorBundle: undefined }, 'unproven'],
    ['with an empty log entry', bytes, { rekorBundle: {} }, 'unproven'],
    ['without its certificate', bytes, { cert: undefined }, 'unproven'],
  ])('%s', async ([, signed, more, expected]) => {
    const found = await verify({ 'app.tgz': bytes, 'app.tgz.bundle': await old(signed, more) }, ['app.tgz']);
    expect(found).toEqual({ errors: [], named: { 'app.tgz': expected } });
  });
});
