import type { Proof } from '../../../actions/cosign-verify/proof.ts';
import { parsePublicKeys } from '../../../actions/cosign-verify/sound/public-key.ts';
import { trustRootOf } from '../../../actions/cosign-verify/sound/trust-root.ts';
import type { Given } from '../../../actions/cosign-verify/sound/verify.ts';
import { identity, keySigner, sigstoreInstance } from './sigstore-instance.ts';
import * as signing from './signing.ts';

export const [instance, elsewhere] = [await sigstoreInstance(), await sigstoreInstance()];
export const { log } = instance;
export const bytes = Buffer.from('an image manifest');
export const artifact = { algorithm: 'sha256', digest: signing.digestOf(bytes) } as const;
export const file = { ...artifact, bytes };
export const [root, foreignRoot] = [
  trustRootOf(instance.trustedRoot(), 'home'),
  trustRootOf(elsewhere.trustedRoot(), 'elsewhere'),
];
export const given: Given = { roots: [root], keys: [], withoutLog: false };
export const signer = await instance.certified(identity, [
  { oid: '1.3.6.1.4.1.57264.1.11', value: 'github-hosted' },
]);
export const key = keySigner();
export const keyed: Given = { ...given, keys: parsePublicKeys(signing.spkiPem(key), 'release.pub') };

/** A statement in a bundle, logged. */
export function attested(payload = signing.statement(artifact.digest), payloadType?: string): Proof {
  const envelope = signing.enveloped(signer, payload, payloadType);
  const entries = [log.enter(signing.entryBody.dsse(signer, envelope), 'both')];
  return signing.bundleProof(signing.dsseBundle(signer, envelope, { entries }));
}

export function payloadSigned(payload: Buffer): Proof {
  const signature = signer.sign(payload);
  const entries = [log.enter(signing.entryBody.hashedrekord(signer, payload, signature), 'promise')];
  return signing.simpleProof(payload, signing.annotations(signer, { entries }, { signature }));
}
