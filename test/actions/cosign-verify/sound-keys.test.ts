import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SigstoreFault } from '../../../actions/cosign-verify/sound/fault.ts';
import { parsePublicKeys } from '../../../actions/cosign-verify/sound/public-key.ts';
import { verifyProof } from '../../../actions/cosign-verify/sound/verify.ts';
import { isSound } from '../../../actions/cosign-verify/verdict.ts';
import {
  annotations,
  dsseProof,
  envelopeBytes,
  enveloped,
  pem,
  simpleProof,
  simpleSigning,
  statement,
} from './signing.ts';

const digest = 'ab'.repeat(32);
const artifact = { algorithm: 'sha256', digest } as const;
interface Pair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}
const ec = (namedCurve: string): Pair => generateKeyPairSync('ec', { namedCurve });
const rsa = (modulusLength: number): Pair => generateKeyPairSync('rsa', { modulusLength });
const ed: Pair = generateKeyPairSync('ed25519');
const [p256, p384, p521, rsa2048] = [ec('P-256'), ec('P-384'), ec('P-521'), rsa(2048)];
const spki = ({ publicKey }: Pair): string => publicKey.export({ format: 'pem', type: 'spki' }).toString();

describe('signatures by keys', () => {
  it.each<[string, Pair, string | null, boolean]>([
    ['P-256', p256, 'sha256', true],
    ['P-256 with a digest that does not go with it', p256, 'sha512', false],
    ['P-384 as cosign has it now', p384, 'sha384', true],
    ['P-384 as cosign had it', p384, 'sha256', true],
    ['P-521', p521, 'sha512', true],
    ['RSA', rsa2048, 'sha256', true],
    ['RSA with a weak digest', rsa2048, 'sha1', false],
    ['Ed25519', ed, null, true],
  ])('%s', (_, pair, hash, expected) => {
    const given = { roots: [], keys: parsePublicKeys(spki(pair), 'key.pub'), withoutLog: true };
    const signer = {
      certificate: undefined,
      publicKey: pair.publicKey,
      sign: (bytes: Uint8Array) => sign(hash, bytes, pair.privateKey),
    };
    const payload = simpleSigning(digest);
    const plain = simpleProof(payload, annotations(signer, {}, { signature: signer.sign(payload) }));
    const attestation = dsseProof(
      envelopeBytes(enveloped(signer, statement(digest))),
      annotations(signer, {}),
    );
    expect([plain, attestation].map((proof) => isSound(verifyProof(proof, artifact, given)))).toEqual([
      expected,
      expected,
    ]);
  });
});

describe('parsePublicKeys', () => {
  it('reads several keys of a file, whatever stands between them', () => {
    const keys = parsePublicKeys(
      `# ours\n${spki(p256)}\r\ntheirs:\n${spki(ed).replaceAll('\n', '\r\n')}`,
      'keys.pem',
    );
    expect(keys.map(({ name }) => name)).toEqual(['keys.pem, key 1', 'keys.pem, key 2']);
    expect(keys[0]?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });
  it('knows a key by its content, not by its form', () => {
    const pkcs1 = rsa2048.publicKey.export({ format: 'pem', type: 'pkcs1' }).toString();
    expect(parsePublicKeys(pkcs1, 'a')[0]?.fingerprint).toBe(
      parsePublicKeys(spki(rsa2048), 'a')[0]?.fingerprint,
    );
  });
  const secret = p256.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  it.each<[string, string, RegExp]>([
    ['nothing', '', /no public key/],
    ['a private key', secret, /private key/],
    ['a private key behind a public one', spki(p256) + secret, /private key/],
    ['cosign’s own form of it', pem('ENCRYPTED SIGSTORE PRIVATE KEY', Buffer.from('x')), /private key/],
    ['a certificate', pem('CERTIFICATE', Buffer.from('x')), /certificate/],
    ['no DER', pem('PUBLIC KEY', Buffer.from('x')), /cannot be read/],
    ['weak RSA', spki(rsa(1024)), /of a kind/],
    ['another curve', spki(ec('secp256k1')), /of a kind/],
    ['a key for agreement', spki(generateKeyPairSync('x25519')), /of a kind/],
    ['too many', spki(ed).repeat(65), /more than 64/],
    ['too much', 'x'.repeat(1_000_001), /too long/],
  ])('refuses %s', (_, text, message) => {
    expect(() => parsePublicKeys(text, 'k.pub')).toThrow(message);
    expect(() => parsePublicKeys(text, 'k.pub')).toThrow(/^k\.pub/);
  });
  it('never echoes what it refuses', () => {
    const body = secret.split('\n')[1] ?? '-';
    let told = '';
    try {
      parsePublicKeys(secret, 'k.pub');
    } catch (error) {
      told = error instanceof SigstoreFault ? `${error.stack ?? ''} ${error.hint} ${error.actual ?? ''}` : '';
    }
    expect(told).toContain('private');
    expect(told).not.toContain(body.slice(0, 12));
  });
});
