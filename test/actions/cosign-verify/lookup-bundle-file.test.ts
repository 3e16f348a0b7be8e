import { describe, expect, it } from 'vitest';
import { bundlesIn } from '../../../actions/cosign-verify/lookup/bundle-file.ts';
import { told } from './lookup-stock.ts';

const bundle = (more: object = {}) => ({
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  ...more,
});
const old = { mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1' };
const envelope = {
  payloadType: 'application/vnd.in-toto+json',
  payload: 'e30=',
  signatures: [{ sig: 'AA==' }],
};
const base64 = (value: string | object) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64');
const pem = '-----BEGIN CERTIFICATE-----\nAAEC\nAwQF\n-----END CERTIFICATE-----\n';
const rekorBundle = {
  SignedEntryTimestamp: 'U0VU',
  Payload: { body: 'e30=', integratedTime: 1_700_000_000, logIndex: 42, logID: 'c0d2' },
};

const read = (content: string | object | Uint8Array) => {
  const bytes =
    content instanceof Uint8Array
      ? content
      : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  const { proofs, unusable } = bundlesIn(bytes, 'app.json');
  return {
    proofs: proofs.map((proof) => `${proof.where}: ${told(proof)}`),
    unusable: unusable.map(({ where, code }) => `${where}: ${code}`),
  };
};
const json = JSON.stringify;

describe('a file', () => {
  it.each<[string, string | object, readonly string[]]>([
    ['with a bundle', bundle(), [`app.json: file bundle ${json(bundle())}`]],
    ['with a bundle of version 0.1', old, [`app.json: file bundle ${json(old)}`]],
    [
      'with a bundle without a type',
      { verificationMaterial: {} },
      ['app.json: file bundle {"verificationMaterial":{}}'],
    ],
    ['with a byte order mark', `\ufeff${json(bundle())}`, [`app.json: file bundle ${json(bundle())}`]],
    [
      'with a bundle on each line',
      `${json(bundle({ a: 1 }))}\r\n\n${json(bundle({ b: 2 }))}\n`,
      [
        `app.json, line 1: file bundle ${json(bundle({ a: 1 }))}`,
        `app.json, line 3: file bundle ${json(bundle({ b: 2 }))}`,
      ],
    ],
    [
      'as npm answers',
      {
        attestations: [
          { predicateType: 'a', bundle: old },
          { predicateType: 'b', bundle: bundle() },
        ],
      },
      [`app.json, number 1: file bundle ${json(old)}`, `app.json, number 2: file bundle ${json(bundle())}`],
    ],
    [
      'as gh prints',
      [{ attestation: { bundle: bundle(), bundle_url: 'https://x.example' }, verificationResult: {} }],
      [`app.json, number 1: file bundle ${json(bundle())}`],
    ],
    ['with an envelope', envelope, [`app.json: file dsse ${json(envelope)} #`]],
  ])('%s', (_, content, proofs) => {
    expect(read(content)).toEqual({ proofs, unusable: [] });
  });

  it.each<[string, string | object | Uint8Array, readonly string[]]>([
    ['that is empty', '', ['app.json: malformed']],
    ['of blanks', ' \n\n', ['app.json: malformed']],
    ['that is no text', new Uint8Array([0xff, 0xfe]), ['app.json: malformed']],
    ['that is no JSON', 'hello\nworld', ['app.json, line 1: malformed', 'app.json, line 2: malformed']],
    ['with null', 'null', ['app.json: malformed']],
    ['with something else', { hello: 1 }, ['app.json: malformed']],
    ['with an empty list', [], ['app.json: malformed']],
    ['with no attestations', { attestations: [] }, ['app.json: malformed']],
    [
      'with an address only',
      { attestations: [{ bundle_url: 'https://x.example' }] },
      ['app.json, number 1: malformed'],
    ],
    ['with lists in a list', [[bundle()]], ['app.json, number 1: malformed']],
    ['of a bundle in a bundle', { bundle: { bundle: bundle() } }, ['app.json: malformed']],
    ['with too many', Array<object>(1001).fill(bundle()), ['app.json: too-large']],
    ['with too many lines', '{}\n'.repeat(5000), ['app.json: too-large']],
    ['that is too large', Buffer.alloc(64 * 1024 * 1024 + 1), ['app.json: too-large']],
  ])('%s holds no proof', (_, content, unusable) => {
    expect(read(content)).toEqual({ proofs: [], unusable });
  });

  it('with good and bad lines has both', () => {
    expect(read(`${json(bundle())}\n{"cut\n`)).toEqual({
      proofs: [`app.json, line 1: file bundle ${json(bundle())}`],
      unusable: ['app.json, line 2: malformed'],
    });
  });

  it('is named without control characters', () => {
    expect(bundlesIn(Buffer.from('{}'), 'a\u001b[31m.json').unusable[0]?.where).toBe('a?[31m.json');
  });
});

describe('an envelope', () => {
  it('brings the certificate beside its signature along', () => {
    const signed = { ...envelope, signatures: [{ sig: 'AA==', cert: pem }] };
    const [proof] = bundlesIn(Buffer.from(json(signed)), 'a.intoto.jsonl').proofs;
    expect(proof?.material).toMatchObject({ annotations: { 'dev.sigstore.cosign/certificate': pem } });
  });
});

describe('a bundle of cosign before there were Sigstore bundles', () => {
  const materialOf = (value: object) => bundlesIn(Buffer.from(json(value)), 'a.bundle').proofs[0]?.material;
  it.each([
    ['with its certificate in base64', base64(pem), { 'dev.sigstore.cosign/certificate': pem }],
    ['with its certificate in PEM', pem, { 'dev.sigstore.cosign/certificate': pem }],
    ['with a public key', base64('-----BEGIN PUBLIC KEY-----\nAAEC\n-----END PUBLIC KEY-----'), {}],
    ['without either', undefined, {}],
  ])('%s', (_, cert, signer) => {
    expect(materialOf({ base64Signature: 'c2ln', cert, rekorBundle })).toEqual({
      kind: 'detached',
      annotations: {
        'dev.cosignproject.cosign/signature': 'c2ln',
        ...signer,
        'dev.sigstore.cosign/bundle': json(rekorBundle),
      },
    });
  });

  it('without a log entry is a signature all the same', () => {
    expect(materialOf({ base64Signature: 'c2ln' })).toEqual({
      kind: 'detached',
      annotations: { 'dev.cosignproject.cosign/signature': 'c2ln' },
    });
  });

  it('of an attestation is its envelope, with what lies beside it', () => {
    expect(materialOf({ base64Signature: base64(envelope), cert: base64(pem), rekorBundle })).toEqual({
      kind: 'dsse',
      envelope: Buffer.from(json(envelope)),
      annotations: {
        'dev.sigstore.cosign/certificate': pem,
        'dev.sigstore.cosign/bundle': json(rekorBundle),
      },
    });
  });
});
