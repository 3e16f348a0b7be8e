import { createHash } from 'node:crypto';
import type { Material, Proof } from '../../../actions/cosign-verify/proof.ts';
import type { TestInstance, TestSigner } from './sigstore-instance.ts';
import type { LoggedEntry } from './sigstore-log.ts';

/** What stands beside a signature. */
export interface Beside {
  readonly entries?: readonly LoggedEntry[];
  /** RFC 3161 answers. */
  readonly timestamps?: readonly Buffer[];
}

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const pem = (label: string, der: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${(
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  ).join('\n')}\n-----END ${label}-----\n`;
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');
const proofOf = (material: Material): Proof => ({ layout: 'file', where: 'a test', material });

export const spkiPem = ({ publicKey }: TestSigner): string =>
  publicKey.export({ format: 'pem', type: 'spki' }).toString();

/** PEM of certificate or key, in base64: how entries name who signed. */
const named = (signer: TestSigner): string =>
  base64(signer.certificate === undefined ? spkiPem(signer) : pem('CERTIFICATE', signer.certificate));

export const simpleSigning = (digest: string, optional: unknown = null): Buffer =>
  Buffer.from(
    JSON.stringify({
      critical: {
        identity: { 'docker-reference': 'registry.example/acme/app' },
        image: { 'docker-manifest-digest': `sha256:${digest}` },
        type: 'cosign container image signature',
      },
      optional,
    }),
  );

export const statement = (
  digest: string,
  predicateType = 'https://slsa.dev/provenance/v1',
  more = {},
): Buffer =>
  Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'registry.example/acme/app', digest: { sha256: digest } }],
      predicateType,
      predicate: { builder: { id: 'https://builder.example' } },
      ...more,
    }),
  );

export interface Envelope {
  readonly payloadType: string;
  readonly payload: Buffer;
  readonly signature: Buffer;
}

export function enveloped(
  signer: TestSigner,
  payload: Buffer,
  payloadType = 'application/vnd.in-toto+json',
): Envelope {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return { payloadType, payload, signature: signer.sign(Buffer.concat([Buffer.from(head), payload])) };
}

const dsseJson = ({ payloadType, payload, signature }: Envelope) => ({
  payload: base64(payload),
  payloadType,
  signatures: [{ keyid: '', sig: base64(signature) }],
});
/** As it lies in a registry. */
export const envelopeBytes = (envelope: Envelope): Buffer => Buffer.from(JSON.stringify(dsseJson(envelope)));

/** Bodies of log entries, by Rekor's kinds. */
export const entryBody = {
  hashedrekord: (signer: TestSigner, message: Uint8Array, signature: Buffer) => ({
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: digestOf(message) } },
      signature: { content: base64(signature), publicKey: { content: named(signer) } },
    },
  }),
  hashedrekord2: (signer: TestSigner, message: Uint8Array, signature: Buffer) => ({
    apiVersion: '0.0.2',
    kind: 'hashedrekord',
    spec: {
      hashedRekordV002: {
        data: { algorithm: 'SHA2_256', digest: Buffer.from(digestOf(message), 'hex').toString('base64') },
        signature: {
          content: base64(signature),
          verifier: {
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            ...(signer.certificate === undefined
              ? { publicKey: { rawBytes: base64(signer.publicKey.export({ format: 'der', type: 'spki' })) } }
              : { x509Certificate: { rawBytes: base64(signer.certificate) } }),
          },
        },
      },
    },
  }),
  dsse: (signer: TestSigner, envelope: Envelope) => ({
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: digestOf(envelopeBytes(envelope)) },
      payloadHash: { algorithm: 'sha256', value: digestOf(envelope.payload) },
      signatures: [{ signature: base64(envelope.signature), verifier: named(signer) }],
    },
  }),
  intoto1: (signer: TestSigner, envelope: Envelope) => ({
    apiVersion: '0.0.1',
    kind: 'intoto',
    spec: {
      content: {
        hash: { algorithm: 'sha256', value: digestOf(envelopeBytes(envelope)) },
        payloadHash: { algorithm: 'sha256', value: digestOf(envelope.payload) },
      },
      publicKey: named(signer),
    },
  }),
  intoto2: (signer: TestSigner, envelope: Envelope) => ({
    apiVersion: '0.0.2',
    kind: 'intoto',
    spec: {
      content: {
        envelope: {
          payloadType: envelope.payloadType,
          signatures: [{ publicKey: named(signer), sig: base64(base64(envelope.signature)) }],
        },
        hash: { algorithm: 'sha256', value: digestOf(envelopeBytes(envelope)) },
        payloadHash: { algorithm: 'sha256', value: digestOf(envelope.payload) },
      },
    },
  }),
};

const mediaType = (version: '0.1' | '0.2' | '0.3'): string =>
  version === '0.3'
    ? 'application/vnd.dev.sigstore.bundle.v0.3+json'
    : `application/vnd.dev.sigstore.bundle+json;version=${version}`;

function materialOf(
  version: '0.1' | '0.2' | '0.3',
  signer: TestSigner,
  { entries = [], timestamps = [] }: Beside,
) {
  const rawBytes = signer.certificate?.toString('base64');
  return {
    ...(rawBytes === undefined
      ? { publicKey: { hint: 'a hint' } }
      : version === '0.3'
        ? { certificate: { rawBytes } }
        : { x509CertificateChain: { certificates: [{ rawBytes }] } }),
    tlogEntries: entries,
    timestampVerificationData: {
      rfc3161Timestamps: timestamps.map((one) => ({ signedTimestamp: base64(one) })),
    },
  };
}

export const dsseBundle = (
  signer: TestSigner,
  envelope: Envelope,
  beside: Beside,
  version: '0.1' | '0.2' | '0.3' = '0.3',
) => ({
  mediaType: mediaType(version),
  verificationMaterial: materialOf(version, signer, beside),
  dsseEnvelope: dsseJson(envelope),
});

export const messageBundle = (
  signer: TestSigner,
  message: Uint8Array,
  signature: Buffer,
  beside: Beside,
) => ({
  mediaType: mediaType('0.3'),
  verificationMaterial: materialOf('0.3', signer, beside),
  messageSignature: {
    messageDigest: {
      algorithm: 'SHA2_256',
      digest: Buffer.from(digestOf(message), 'hex').toString('base64'),
    },
    signature: base64(signature),
  },
});

export const bundleProof = (bundle: unknown): Proof =>
  proofOf({ kind: 'bundle', bytes: Buffer.from(JSON.stringify(bundle)) });

/** Annotations as cosign writes them beside a layer. */
export function annotations(
  signer: TestSigner,
  { entries: [entry] = [], timestamps: [timestamp] = [] }: Beside,
  { signature, chain }: { signature?: Buffer; chain?: Buffer } = {},
): Record<string, string> {
  return {
    'dev.cosignproject.cosign/signature': signature === undefined ? '' : base64(signature),
    ...(signer.certificate === undefined
      ? {}
      : { 'dev.sigstore.cosign/certificate': pem('CERTIFICATE', signer.certificate) }),
    ...(chain === undefined ? {} : { 'dev.sigstore.cosign/chain': pem('CERTIFICATE', chain) }),
    ...(entry === undefined ? {} : { 'dev.sigstore.cosign/bundle': JSON.stringify(annotated(entry)) }),
    ...(timestamp === undefined
      ? {}
      : {
          'dev.sigstore.cosign/rfc3161timestamp': JSON.stringify({
            SignedRFC3161Timestamp: base64(timestamp),
          }),
        }),
  };
}

const annotated = (entry: LoggedEntry) => ({
  SignedEntryTimestamp: entry.inclusionPromise?.signedEntryTimestamp,
  Payload: {
    body: entry.canonicalizedBody,
    integratedTime: Number(entry.integratedTime),
    logIndex: Number(entry.logIndex),
    logID: Buffer.from(entry.logId.keyId, 'base64').toString('hex'),
  },
});

export const simpleProof = (payload: Uint8Array, layer: Record<string, string>): Proof =>
  proofOf({ kind: 'simple-signing', payload, annotations: layer });
export const detachedProof = (annotations: Record<string, string>): Proof =>
  proofOf({ kind: 'detached', annotations });
export const dsseProof = (envelope: Uint8Array, layer: Record<string, string>): Proof =>
  proofOf({ kind: 'dsse', envelope, annotations: layer });

/** A plain image signature in cosign's oldest layout, logged with a promise. */
export function signedImage(
  instance: TestInstance,
  signer: TestSigner,
  digest: string,
  optional?: unknown,
): Proof {
  const payload = simpleSigning(digest, optional);
  const signature = signer.sign(payload);
  const entry = instance.log.enter(entryBody.hashedrekord(signer, payload, signature), 'promise');
  return simpleProof(payload, annotations(signer, { entries: [entry] }, { signature }));
}
