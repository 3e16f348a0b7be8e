import type { Bundle } from '@sigstore/bundle';
import { dsse } from '@sigstore/core';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { createHash } from 'node:crypto';
import type { Artifact, Material } from '../proof.ts';
import { bundleOf, certificatesOf } from './bundle.ts';
import { parseCertificate, readLeaf, type Leaf } from './certificate.ts';
import { SigstoreFault } from './fault.ts';
import { parseJson } from './json.ts';
import { bundleOfLayer } from './legacy.ts';
import type { Digest } from './signature.ts';

/** A proof in one form, whatever its layout was; nothing of it is verified yet. */
export interface Evidence {
  readonly bundle: Bundle;
  /** Certificates above the signer's, DER. */
  readonly chain: readonly Buffer[];
  readonly signature: Buffer;
  /** What the signature is over. */
  readonly signed: Buffer;
  /** The digest that goes with the signature, where the proof names one. */
  readonly stated: Digest | undefined;
  /** What a timestamp is over. */
  readonly stamped: Buffer;
  /** What is said about the artifact. */
  readonly message: Message;
  /** The envelope as it lay in the registry, byte for byte; undefined for a bundle, which takes it apart. */
  readonly envelope: Buffer | undefined;
}

export type Message =
  /** The signature is over the artifact itself. */
  | { readonly kind: 'artifact' }
  | { readonly kind: 'simple-signing'; readonly payload: Buffer }
  | { readonly kind: 'statement'; readonly payloadType: string; readonly payload: Buffer };

/** Throws SigstoreFault. */
export function evidenceOf(material: Material, artifact: Artifact): Evidence {
  const { bundle, chain } =
    material.kind === 'bundle'
      ? opened(material.bytes)
      : bundleOfLayer(material, () => signedBytes(material, artifact));
  const envelope = material.kind === 'dsse' ? Buffer.from(material.envelope) : undefined;
  const { content } = bundle;
  if (content.$case === 'dsseEnvelope') {
    const { payload, payloadType, signatures } = content.dsseEnvelope;
    const signature = signatures[0]?.sig ?? Buffer.alloc(0);
    return {
      bundle,
      chain,
      signature,
      signed: dsse.preAuthEncoding(payloadType, payload),
      stated: undefined,
      // cosign stamps a whole envelope, and the signature elsewhere (VerifyRFC3161Timestamp in its pkg/cosign).
      stamped: envelope ?? signature,
      message: { kind: 'statement', payloadType, payload },
      envelope,
    };
  }
  const { signature, messageDigest } = content.messageSignature;
  const signed = signedBytes(material, artifact);
  const stated = digestOf(messageDigest.algorithm);
  if (!createHash(stated).update(signed).digest().equals(messageDigest.digest))
    throw new SigstoreFault('subject', 'it is about other bytes than these', {
      expected: `${stated}:${createHash(stated).update(signed).digest('hex')}`,
      actual: `${stated}:${messageDigest.digest.toString('hex')}`,
      hint: 'The artifact was changed after it was signed, or the signature belongs to another one.',
    });
  return {
    bundle,
    chain,
    signature,
    signed,
    // A layer names none; what stands here is that of its log entry.
    stated:
      material.kind !== 'bundle' && bundle.verificationMaterial.tlogEntries.length === 0 ? undefined : stated,
    stamped: signature,
    message:
      material.kind === 'simple-signing' ? { kind: 'simple-signing', payload: signed } : { kind: 'artifact' },
    envelope,
  };
}

/** What a signature that comes without an envelope is over. */
const signedBytes = (material: Material, artifact: Artifact): Buffer =>
  material.kind === 'simple-signing' ? Buffer.from(material.payload) : bytesOf(artifact);

function opened(bytes: Uint8Array): { bundle: Bundle; chain: readonly Buffer[] } {
  const bundle = bundleOf(parseJson(bytes, 'the bundle'));
  return { bundle, chain: certificatesOf(bundle.verificationMaterial.content).slice(1) };
}

/** The signer's certificate, with what came along above it; undefined where a key signed. Throws SigstoreFault. */
export function leafOf({ bundle, chain }: Evidence, kind: Material['kind']): Leaf | undefined {
  const [der] = certificatesOf(bundle.verificationMaterial.content);
  if (der === undefined) return undefined;
  const leaf = readLeaf(der);
  checkChain(leaf, chain, kind !== 'bundle');
  return leaf;
}

/**
 * What stands above the signer's certificate decides nothing, for trust comes from the root alone; it has to fit all
 * the same. A bundle must not bring a root of its own (Sigstore client specification); cosign's layers do.
 */
function checkChain(leaf: Leaf, chain: readonly Buffer[], rootsAllowed: boolean): void {
  let below = leaf.x509;
  for (const der of chain) {
    const above = parseCertificate(der);
    const isRoot = above.subject.equals(above.issuer);
    if (
      !below.issuer.equals(above.subject) ||
      !below.verify(above) ||
      (isRoot && !(rootsAllowed && above.verify()))
    )
      throw new SigstoreFault('certificate', 'the certificate chain that came along is not one', {
        expected: rootsAllowed
          ? 'each certificate issued by the next'
          : 'each issued by the next, and no root',
        hint: 'It was put together wrongly: have the artifact signed again.',
      });
    below = above;
  }
}

function bytesOf({ bytes, algorithm, digest }: Artifact): Buffer {
  if (bytes === undefined)
    throw new SigstoreFault(
      'subject',
      'it is a signature over bytes, and of the artifact only the digest is known',
      {
        expected: 'a statement or payload that names the digest',
        hint: 'For an image use what `cosign sign`, `cosign attest` or `gh attestation` write; for a file give the file.',
      },
    );
  const actual = createHash(algorithm).update(bytes).digest('hex');
  if (actual !== digest)
    throw new SigstoreFault('subject', 'the bytes of the artifact are not those of its digest', {
      expected: digest,
      actual,
      hint: 'The artifact changed while it was read: try again.',
    });
  return Buffer.from(bytes);
}

function digestOf(algorithm: HashAlgorithm): Digest {
  switch (algorithm) {
    case HashAlgorithm.SHA2_256:
      return 'sha256';
    case HashAlgorithm.SHA2_384:
      return 'sha384';
    case HashAlgorithm.SHA2_512:
      return 'sha512';
    default:
      throw new SigstoreFault('format', 'the bundle names a digest that is not used for signatures', {
        expected: 'SHA2_256, SHA2_384 or SHA2_512',
        actual: String(algorithm),
        hint: 'Sign with a released version of cosign, gh or a Sigstore client.',
      });
  }
}
