import type { Bundle } from '@sigstore/bundle';
import { createHash } from 'node:crypto';
import type { Material } from '../proof.ts';
import { bundleOf, legacyMediaType } from './bundle.ts';
import { attempt, SigstoreFault } from './fault.ts';
import { at, parseJson } from './json.ts';
import type { Digest } from './signature.ts';

/** Annotations of a layer, as cosign writes them (its code, not its specification, which names two otherwise). */
const annotation = {
  signature: 'dev.cosignproject.cosign/signature',
  certificate: 'dev.sigstore.cosign/certificate',
  chain: 'dev.sigstore.cosign/chain',
  entry: 'dev.sigstore.cosign/bundle',
  timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
} as const;

type Legacy = Exclude<Material, { kind: 'bundle' }>;
type Fields = Readonly<Record<string, unknown>>;

export interface Converted {
  readonly bundle: Bundle;
  /** Certificates above the signer's, DER. */
  readonly chain: readonly Buffer[];
}

const signAgain = { hint: 'It is damaged or was not written by cosign: have the image signed again.' };

/**
 * A layer of cosign before bundles as a bundle of version 0.1: the later ones demand a proof of inclusion, and such a
 * layer has the log's promise only. `signedBytes`: what its signature is over, where it has no envelope. Throws
 * SigstoreFault.
 */
export function bundleOfLayer(material: Legacy, signedBytes: () => Uint8Array): Converted {
  const text = (name: string): string | undefined => {
    const value = material.annotations[name]?.trim();
    return value === '' ? undefined : value;
  };
  const [certificate, ...others] = pemCertificates(text(annotation.certificate));
  if (others.length > 0)
    throw new SigstoreFault('format', 'the layer holds several certificates of a signer', signAgain);
  const entry = text(annotation.entry);
  const logged = entry === undefined ? undefined : logEntry(fieldsOf(parseText(entry, 'its log entry')));
  const timestamp = text(annotation.timestamp);
  const stamp = timestamp === undefined ? undefined : fieldsOf(parseText(timestamp, 'its timestamp'));
  const bundle = bundleOf({
    mediaType: legacyMediaType,
    verificationMaterial: {
      ...(certificate === undefined
        ? { publicKey: { hint: '' } }
        : { x509CertificateChain: { certificates: [{ rawBytes: certificate.toString('base64') }] } }),
      tlogEntries: logged === undefined ? [] : [logged.entry],
      timestampVerificationData: {
        rfc3161Timestamps:
          stamp === undefined ? [] : [{ signedTimestamp: stringIn(stamp, 'SignedRFC3161Timestamp') }],
      },
    },
    ...(material.kind === 'dsse'
      ? { dsseEnvelope: parseJson(material.envelope, 'its envelope') }
      : {
          messageSignature: messageOf(signedBytes(), text(annotation.signature), logged?.digest ?? 'sha256'),
        }),
  });
  return { bundle, chain: pemCertificates(text(annotation.chain)) };
}

function messageOf(payload: Uint8Array, signature: string | undefined, digest: Digest): Fields {
  if (signature === undefined) throw new SigstoreFault('format', 'the layer holds no signature', signAgain);
  const algorithm = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' }[digest];
  return {
    messageDigest: { algorithm, digest: createHash(digest).update(payload).digest('base64') },
    signature,
  };
}

/** `{SignedEntryTimestamp, Payload: {body, integratedTime, logIndex, logID}}`, the log's id in hex. */
function logEntry(logged: Fields): { entry: Fields; digest: Digest | undefined } {
  const payload = fieldsOf(logged.Payload);
  const canonicalizedBody = stringIn(payload, 'body');
  const body = fieldsOf(parseJson(Buffer.from(canonicalizedBody, 'base64'), 'the body of its log entry'));
  const logId = stringIn(payload, 'logID');
  if (!/^[0-9a-f]{64}$/.test(logId)) throw malformed('logID');
  return {
    entry: {
      logIndex: numberIn(payload, 'logIndex'),
      logId: { keyId: Buffer.from(logId, 'hex').toString('base64') },
      kindVersion: { kind: stringIn(body, 'kind'), version: stringIn(body, 'apiVersion') },
      integratedTime: numberIn(payload, 'integratedTime'),
      inclusionPromise: { signedEntryTimestamp: stringIn(logged, 'SignedEntryTimestamp') },
      canonicalizedBody,
    },
    digest: digestIn(body),
  };
}

/** Of a hashedrekord: what was signed was hashed so. */
function digestIn(body: Fields): Digest | undefined {
  const algorithm = at(body, 'spec', 'data', 'hash', 'algorithm');
  return algorithm === 'sha256' || algorithm === 'sha384' || algorithm === 'sha512' ? algorithm : undefined;
}

const parseText = (text: string, what: string): unknown => parseJson(Buffer.from(text), what);

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed('an object');
  return value as Fields;
}

function stringIn(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') throw malformed(name);
  return value;
}

function numberIn(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw malformed(name);
  return String(value);
}

const malformed = (what: string): SigstoreFault =>
  new SigstoreFault('format', 'an annotation of the layer is not what cosign writes', {
    actual: `missing or malformed: ${what}`,
    ...signAgain,
  });

/** DER of the certificates in a PEM text. */
function pemCertificates(text: string | undefined): readonly Buffer[] {
  if (text === undefined) return [];
  const blocks = [
    ...text.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g),
  ];
  if (blocks.length === 0 || blocks.length > 10)
    throw new SigstoreFault('format', 'its certificate is not PEM', signAgain);
  return blocks.map(([, body = '']) =>
    attempt('format', 'its certificate is not PEM', signAgain, () => Buffer.from(body, 'base64')),
  );
}
