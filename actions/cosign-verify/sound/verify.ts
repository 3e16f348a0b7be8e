import type { X509Certificate } from '@sigstore/core';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial } from '@sigstore/verify';
import type { Artifact, Proof } from '../proof.ts';
import type { Checked, Signer } from '../verdict.ts';
import type { Leaf } from './certificate.ts';
import { evidenceOf, leafOf, type Evidence } from './evidence.ts';
import { failureOf, SigstoreFault } from './fault.ts';
import { explained, nothingKnown } from './library-fault.ts';
import { entriesOf } from './log-entry.ts';
import type { PublicKey } from './public-key.ts';
import { isSignedBy } from './signature.ts';
import { saidAbout } from './subject.ts';
import type { TrustRoot } from './trust-root.ts';
import { vouched, type KeyOrLeaf, type Vouched } from './vouch.ts';

/** What a proof is judged with. */
export interface Given {
  /** One that accepts is enough. */
  readonly roots: readonly TrustRoot[];
  readonly keys: readonly PublicKey[];
  /** Signatures of `keys` count without an entry in a log too. */
  readonly withoutLog: boolean;
}

/** Whether the proof holds, who signed, and when. Whom to trust is judged elsewhere. Never throws. */
export function verifyProof(proof: Proof, artifact: Artifact, given: Given): Checked {
  let claimed: Signer | undefined;
  try {
    const evidence = evidenceOf(proof.material, artifact);
    const leaf = leafOf(evidence, proof.material.kind);
    claimed = leaf?.signer;
    const signer = leaf === undefined ? keyFor(evidence, given) : ({ kind: 'certificate', leaf } as const);
    const { root, signedAt } = vouchedByAny(evidence, signer, given.roots);
    return {
      proof,
      signer: signer.kind === 'key' ? keySigner(signer.key) : signer.leaf.signer,
      signedAt: signedAt?.toISOString(),
      // Each entry was verified: one that does not hold spoils the proof.
      isLogged: entriesOf(evidence.bundle).length > 0,
      trust: root.title,
      ...saidAbout(artifact, evidence.message),
    };
  } catch (error) {
    const fault = explained(error, nothingKnown);
    return { proof, failure: failureOf(fault), claimed };
  }
}

const keySigner = ({ name, fingerprint }: PublicKey): Signer => ({ kind: 'key', name, fingerprint });

/** The key that made the signature. A hint in the proof is not signed, and nothing hangs on it. */
function keyFor({ signed, signature, stated }: Evidence, { keys, withoutLog }: Given): KeyOrLeaf {
  if (keys.length === 0)
    throw new SigstoreFault('key', 'it is signed with a key, and no key is given to verify it with', {
      expected: 'a public key',
      actual: 'none',
      hint: 'Name the signer by `key`: the path of its public key as PEM.',
    });
  const key = keys.find((one) => isSignedBy(one.key, signed, signature, stated));
  if (key === undefined)
    throw new SigstoreFault('signature', 'no key that is given made the signature', {
      expected: keys.map(({ name, fingerprint }) => `${name} (SHA-256 ${fingerprint})`).join(', '),
      hint: 'It was signed with another key, or was changed after it was signed.',
    });
  return { kind: 'key', key, withoutLog };
}

/** The first root that accepts; else the fault of the root that knows most of it. */
function vouchedByAny(evidence: Evidence, signer: KeyOrLeaf, roots: readonly TrustRoot[]): Vouched {
  const candidates =
    signer.kind === 'certificate' ? issuersOf(signer.leaf, roots) : byLog(evidence, withNone(roots, signer));
  let fault: unknown;
  for (const root of candidates)
    try {
      return vouched(evidence, signer, root);
    } catch (error) {
      fault ??= error;
    }
  throw fault;
}

/** Roots that name the authority which the certificate says it is from: others refuse it without looking further. */
function issuersOf({ x509 }: Leaf, roots: readonly TrustRoot[]): readonly TrustRoot[] {
  const authority = x509.extAuthorityKeyID?.keyIdentifier;
  const fitting = roots.filter(({ material }) =>
    material.certificateAuthorities.some(({ certChain }) =>
      certChain.some(
        (ca) =>
          ca.subject.equals(x509.issuer) &&
          (authority === undefined || ca.extSubjectKeyID?.keyIdentifier.equals(authority) !== false),
      ),
    ),
  );
  if (fitting.length > 0) return fitting;
  throw new SigstoreFault('certificate', 'its certificate is not issued by an authority of a trust root', {
    expected: `an authority of ${roots.map(({ title }) => title).join(' or ') || 'a trust root'}`,
    actual: issuerName(x509),
    hint: 'If the authority is new, refresh the trust root; if it is another instance, name its trust root.',
  });
}

/** The values of a distinguished name: `sigstore-intermediate, sigstore.dev`. */
const issuerName = (x509: X509Certificate): string =>
  (x509.tbsCertificate.subs[3]?.subs ?? [])
    .flatMap((part) => part.subs.map((pair) => pair.subs[1]?.value.toString('utf8') ?? ''))
    .join(', ');

/** Those first that know a log of the proof. */
const byLog = (evidence: Evidence, roots: readonly TrustRoot[]): readonly TrustRoot[] => {
  const ids = entriesOf(evidence.bundle).map(({ logId }) => logId.keyId);
  const knows = ({ material }: TrustRoot): boolean =>
    material.tlogs.some(({ logID }) => ids.some((id) => logID.equals(id)));
  return [...roots.filter(knows), ...roots.filter((root) => !knows(root))];
};

/** A key needs no trust root where no log is wanted. */
const withNone = (roots: readonly TrustRoot[], signer: KeyOrLeaf): readonly TrustRoot[] =>
  roots.length === 0 && signer.kind === 'key' ? [none()] : roots;

const none = (): TrustRoot => ({
  title: 'none',
  date: '',
  material: toTrustMaterial(TrustedRoot.fromJSON({})),
});
