import { initializeCA, initializeCTLog, initializeTSA } from '@sigstore/mock';
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { TestLog } from './sigstore-log.ts';

/** Who signs: a certificate of the instance, or a key. */
export interface TestSigner {
  /** DER; undefined for a key. */
  readonly certificate: Buffer | undefined;
  readonly publicKey: KeyObject;
  sign(bytes: Uint8Array): Buffer;
}

/** A whole Sigstore instance in memory: authority, certificate log, log and timestamp authority. */
export interface TestInstance {
  readonly log: TestLog;
  /** trusted_root.json; without a log as GitHub's own instance has it. */
  trustedRoot(options?: { withoutLogs?: boolean }): Record<string, unknown>;
  /** The authority's certificate, DER. */
  readonly authority: Buffer;
  certified(
    identity: string,
    claims?: readonly { oid: string; value: string; legacy?: boolean }[],
  ): Promise<TestSigner>;
  /** RFC 3161. */
  stamp(bytes: Uint8Array): Promise<Buffer>;
}

const p256 = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const bufferOf = (view: ArrayBufferView): Buffer =>
  Buffer.from(view.buffer, view.byteOffset, view.byteLength);

export const issuer = 'https://token.actions.example';
export const identity = 'https://forge.example/acme/app/.github/workflows/release.yml@refs/heads/main';

export async function sigstoreInstance({ certificateLog = true } = {}): Promise<TestInstance> {
  const [caKeys, ctKeys, tsaKeys] = [p256(), p256(), p256()];
  // Whole seconds, for a timestamp has no others, and none before the authorities' own certificates.
  const clock = new Date((Math.floor(Date.now() / 1000) + 5) * 1000);
  const ctlog = await initializeCTLog(ctKeys, clock);
  const ca = await initializeCA(caKeys, certificateLog ? ctlog : undefined, clock);
  const tsa = await initializeTSA(tsaKeys, clock);
  const log = new TestLog('log.sigstore.example', p256(), clock);
  const validFor = { start: '2020-01-01T00:00:00Z' };
  const logRoot = (baseUrl: string, spki: Buffer) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: spki.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: createHash('sha256').update(spki).digest('base64') },
  });
  const chain = (...certificates: readonly ArrayBufferView[]) => ({
    uri: 'https://authority.example',
    certChain: { certificates: certificates.map((one) => ({ rawBytes: bufferOf(one).toString('base64') })) },
    validFor,
  });
  return {
    log,
    authority: bufferOf(ca.rootCertificate),
    trustedRoot: ({ withoutLogs = false } = {}) => ({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: withoutLogs ? [] : [logRoot(`https://${log.origin}`, log.spki)],
      ctlogs: certificateLog ? [logRoot('https://ct.example', ctlog.publicKey)] : [],
      certificateAuthorities: [chain(ca.rootCertificate)],
      timestampAuthorities: [chain(tsa.intCertificate, tsa.rootCertificate)],
    }),
    async certified(subjectAltName, claims = []) {
      const keys = p256();
      const certificate = await ca.issueCertificate({
        publicKey: keys.publicKey.export({ format: 'der', type: 'spki' }),
        subjectAltName,
        extensions: [
          { oid: '1.3.6.1.4.1.57264.1.1', value: issuer, legacy: true },
          { oid: '1.3.6.1.4.1.57264.1.8', value: issuer },
          ...claims,
        ],
      });
      return { ...keySigner(keys), certificate: bufferOf(certificate) };
    },
    async stamp(bytes) {
      const stamped = await tsa.timestamp({
        artifactHash: createHash('sha256').update(bytes).digest(),
        hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
        nonce: 1,
        policyOID: '1.3.6.1.4.1.57264.2',
      });
      return bufferOf(stamped);
    },
  };
}

export const keySigner = ({ publicKey, privateKey } = p256()): TestSigner => ({
  certificate: undefined,
  publicKey,
  sign: (bytes) => sign(privateKey.asymmetricKeyType === 'ed25519' ? null : 'sha256', bytes, privateKey),
});
