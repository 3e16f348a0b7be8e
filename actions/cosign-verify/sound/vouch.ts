import { toSignedEntity, Verifier, type SignedEntity } from '@sigstore/verify';
import type { Leaf } from './certificate.ts';
import type { Evidence } from './evidence.ts';
import { attempt, SigstoreFault } from './fault.ts';
import { isEarlyIntoto, verifyEarlyIntoto } from './intoto-entry.ts';
import { explained, type Circumstances } from './library-fault.ts';
import { checkEntryKey, checkInclusionProof, entriesOf, withoutBareProof } from './log-entry.ts';
import type { PublicKey } from './public-key.ts';
import { isSignedBy } from './signature.ts';
import type { TrustRoot } from './trust-root.ts';

/** What a trust root confirms: the signature, who made it, and when. */
export interface Vouched {
  readonly root: TrustRoot;
  readonly signedAt: Date | undefined;
}

export type KeyOrLeaf =
  | { readonly kind: 'key'; readonly key: PublicKey; readonly withoutLog: boolean }
  | { readonly kind: 'certificate'; readonly leaf: Leaf };

/** Verifies against one root. Throws SigstoreFault. */
export function vouched(evidence: Evidence, signer: KeyOrLeaf, root: TrustRoot): Vouched {
  const entity = entityOf(evidence);
  const times = timesOf(entity);
  const { material } = root;
  const isKey = signer.kind === 'key';
  const [early, entries] = [
    entity.tlogEntries.filter(isEarlyIntoto),
    entity.tlogEntries.filter((entry) => !isEarlyIntoto(entry)),
  ];
  // A root without logs stands for an instance that has none, and vouches by timestamps alone.
  const logsWanted = isKey ? (signer.withoutLog ? 0 : 1) : Math.min(1, material.tlogs.length);
  try {
    for (const entry of entity.tlogEntries) checkInclusionProof(entry);
    for (const entry of early) verifyEarlyIntoto(entry, evidenceBytes(evidence), material);
    new Verifier(isKey ? { ...material, publicKey: () => always(signer.key) } : material, {
      ctlogThreshold: Math.min(1, material.ctlogs.length),
      tlogThreshold: Math.max(0, logsWanted - early.length),
      // A key counts at any time; a certificate for minutes.
      timestampThreshold: isKey ? 0 : 1,
    }).verify({ ...entity, tlogEntries: entries });
  } catch (error) {
    throw explained(error, circumstances(entity, signer, root, times));
  }
  const key = isKey
    ? { spki: signer.key.spki, certificate: undefined }
    : { spki: signer.leaf.x509.publicKey, certificate: signer.leaf.der };
  for (const entry of entity.tlogEntries) checkEntryKey(entry, key);
  return { root, signedAt: times.length === 0 ? undefined : new Date(Math.min(...times.map(Number))) };
}

const always = ({ key }: PublicKey) => ({ publicKey: key, validFor: () => true });

const evidenceBytes = ({ envelope, message }: Evidence) => ({
  envelope,
  payload: message.kind === 'statement' ? message.payload : Buffer.alloc(0),
});

/** The library's view of the evidence, with signatures checked for every kind of key, and timestamps as cosign sets them. */
function entityOf({ bundle, signed, stated, stamped, signature }: Evidence): SignedEntity {
  const hint = 'It is damaged: have the artifact signed again.';
  const entity = attempt('timestamp', 'its timestamp cannot be read', { hint }, () =>
    toSignedEntity(bundle, signed),
  );
  for (const one of entity.timestamps)
    if (one.$case === 'timestamp-authority' && !isGranted(one.timestamp))
      throw new SigstoreFault('timestamp', 'the authority refused the timestamp', { hint });
  const content = entity.signature;
  return {
    ...entity,
    tlogEntries: entriesOf(bundle).map(withoutBareProof),
    signature: {
      signature: stamped,
      compareSignature: (other) => content.compareSignature(other),
      compareDigest: (digest) => content.compareDigest(digest),
      compareSignedDigest: (digest) => content.compareSignedDigest(digest),
      verifySignature: (key) => isSignedBy(key, signed, signature, stated),
    },
  };
}

type Timestamp = Extract<SignedEntity['timestamps'][number], { $case: 'timestamp-authority' }>['timestamp'];

/** PKIStatus granted or grantedWithMods (RFC 3161, 2.4.2). */
const isGranted = (timestamp: Timestamp): boolean =>
  attempt('timestamp', 'its timestamp cannot be read', { hint: 'Have the artifact signed again.' }, () =>
    [0n, 1n].includes(timestamp.status),
  );

/** Times that are verified together with the entity, and stated before that. */
const timesOf = ({ timestamps }: SignedEntity): readonly Date[] =>
  timestamps.flatMap((one) => {
    if (one.$case === 'timestamp-authority')
      return [
        attempt(
          'timestamp',
          'its timestamp cannot be read',
          { hint: 'Have the artifact signed again.' },
          () => readable(one.timestamp.signingTime),
        ),
      ];
    // A proof of inclusion does not cover the time beside it; a promise does.
    return one.tlogEntry.inclusionPromise === undefined
      ? []
      : [readable(new Date(Number(one.tlogEntry.integratedTime) * 1000))];
  });

function readable(time: Date): Date {
  if (Number.isNaN(time.getTime()))
    throw new SigstoreFault('timestamp', 'it states a time that is none', {
      hint: 'It is damaged: have the artifact signed again.',
    });
  return time;
}

const circumstances = (
  { tlogEntries }: SignedEntity,
  signer: KeyOrLeaf,
  { title, material }: TrustRoot,
  times: readonly Date[],
): Circumstances => ({
  root: title,
  certificate: signer.kind === 'certificate' ? signer.leaf.x509 : undefined,
  times,
  logs: tlogEntries.map(({ logId }) => logId.keyId.toString('hex')),
  knowsLog: tlogEntries.some(({ logId }) => material.tlogs.some(({ logID }) => logID.equals(logId.keyId))),
});
