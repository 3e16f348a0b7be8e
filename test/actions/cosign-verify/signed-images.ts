import type { Proof } from '../../../actions/cosign-verify/proof.ts';
import type { TrustedSigners } from '../../../shared/core/signers.ts';
import { publish, type Placed, type Shelves } from './published.ts';
import {
  identity,
  issuer,
  keySigner,
  sigstoreInstance,
  type TestInstance,
  type TestSigner,
} from './sigstore-instance.ts';
import * as signing from './signing.ts';
import { armImage, config, image, index, layer, type Content } from '../../shared/network/registry/images.ts';

export const stranger = 'https://forge.example/mallory/app/.github/workflows/release.yml@refs/heads/main';
const signed = 'https://sigstore.dev/cosign/sign/v1';
const provenance = 'https://slsa.dev/provenance/v1';
const spdx = 'https://spdx.dev/Document';

const instance = await sigstoreInstance();
const key = keySigner();
export const release = await instance.certified(identity);
const mallory = await instance.certified(stranger);

/** What a policy about these images trusts. */
export const trust = {
  'keys/trusted_root.json': JSON.stringify(instance.trustedRoot()),
  'keys/release.pub': signing.spkiPem(key),
};

const hex = ({ digest }: Content): string => digest.replace('sha256:', '');
const enter = (body: Parameters<TestInstance['log']['enter']>[0], give: 'promise' | 'both') => ({
  entries: [instance.log.enter(body, give)],
});

/** As cosign 1 and 2 sign an image, attest, and cosign 3 does both; `of` is what they say that they are about. */
const layerOf = (signer: TestSigner, of: Content): Proof => signing.signedImage(instance, signer, hex(of));
function envelopeOf(signer: TestSigner, of: Content, type = provenance): Proof {
  const envelope = signing.enveloped(signer, signing.statement(hex(of), type));
  const beside = enter(signing.entryBody.intoto1(signer, envelope), 'promise');
  return signing.dsseProof(signing.envelopeBytes(envelope), signing.annotations(signer, beside));
}
export function bundleOf(signer: TestSigner, of: Content, type = signed): Proof {
  const envelope = signing.enveloped(signer, signing.statement(hex(of), type));
  const beside = enter(signing.entryBody.dsse(signer, envelope), 'both');
  return signing.bundleProof(signing.dsseBundle(signer, envelope, beside));
}

/** The payload as somebody else wants it, under the signature that was made for the right one. */
function payloadChanged(signer: TestSigner, of: Content): Proof {
  const { material } = layerOf(signer, armImage);
  if (material.kind !== 'simple-signing') throw new Error('no payload');
  return signing.simpleProof(signing.simpleSigning(hex(of)), material.annotations);
}

/** Signed, and in a log that nobody trusts. */
async function foreign(of: Content): Promise<Proof> {
  const elsewhere = await sigstoreInstance();
  return signing.signedImage(elsewhere, await elsewhere.certified(identity), hex(of));
}

/** An image, what is signed about it, and what it comes to. */
export interface SignedImage {
  readonly entry?: Partial<TrustedSigners>;
  readonly placed: readonly Placed[];
  /** Whether the list of referrers says what they are. */
  readonly withTypes?: boolean;
  /** The rule that says why not, or `verified`. */
  readonly expected: string;
}
const put = (layout: Placed['layout'], of: Content, ...proofs: readonly Proof[]): Placed => ({
  layout,
  proofs,
  of,
});
const rule = (type: string): Partial<TrustedSigners> => ({ atLeast: 0, attestations: [{ type }] });
export const trusted = { identity, issuer };

const keyed = { signers: [{ key: 'keys/release.pub' }] };
const both = { signers: [trusted, ...keyed.signers], atLeast: 2 };

/** By the name of the repository. */
export const signedImages: Readonly<Record<string, SignedImage>> = {
  'sig-tag': { placed: [put('sig-tag', index, layerOf(release, index))], expected: 'verified' },
  'att-tag': {
    entry: rule('slsaprovenance1'),
    placed: [put('att-tag', index, envelopeOf(release, index))],
    expected: 'verified',
  },
  'sig-referrer': { placed: [put('sig-referrer', index, layerOf(release, index))], expected: 'verified' },
  'att-referrer': {
    entry: rule('slsaprovenance1'),
    placed: [put('att-referrer', index, envelopeOf(release, index))],
    expected: 'verified',
  },
  'bundle-referrer': {
    placed: [put('bundle-referrer', index, bundleOf(release, index))],
    expected: 'verified',
  },
  untyped: {
    placed: [put('bundle-referrer', index, bundleOf(release, index))],
    withTypes: false,
    expected: 'verified',
  },
  'every-place': {
    entry: { attestations: [{ type: 'slsaprovenance1' }, { type: 'spdxjson' }] },
    placed: [
      put('sig-tag', index, layerOf(mallory, index), layerOf(release, index)),
      put('att-tag', index, envelopeOf(release, index)),
      put('sig-referrer', index, layerOf(mallory, index)),
      put('att-referrer', index, envelopeOf(mallory, index, spdx)),
      put('bundle-referrer', index, bundleOf(release, index, spdx)),
    ],
    expected: 'verified',
  },
  key: { entry: keyed, placed: [put('sig-tag', index, layerOf(key, index))], expected: 'verified' },
  platforms: {
    entry: { platforms: 'all' },
    placed: [image, armImage].map((of) => put('bundle-referrer', of, bundleOf(release, of))),
    expected: 'verified',
  },
  'two-of-two': {
    entry: both,
    placed: [
      put('sig-tag', index, layerOf(release, index)),
      put('bundle-referrer', index, bundleOf(key, index)),
    ],
    expected: 'verified',
  },
  unsigned: { placed: [], expected: 'unsigned-image' },
  'other-identity': {
    placed: [put('bundle-referrer', index, bundleOf(mallory, index))],
    expected: 'untrusted-signer',
  },
  'other-key': {
    entry: keyed,
    placed: [put('sig-tag', index, layerOf(keySigner(), index))],
    expected: 'invalid-signature',
  },
  'other-instance': {
    placed: [put('sig-tag', index, await foreign(index))],
    expected: 'invalid-signature',
  },
  'payload-changed': {
    placed: [put('sig-tag', index, payloadChanged(release, index))],
    expected: 'invalid-signature',
  },
  'about-another': {
    placed: [
      put('bundle-referrer', index, bundleOf(release, image)),
      put('sig-tag', index, layerOf(release, image)),
    ],
    expected: 'invalid-signature',
  },
  'attested-only': {
    placed: [put('bundle-referrer', index, bundleOf(release, index, provenance))],
    expected: 'unsigned-image',
  },
  'attestation-of-another': {
    entry: rule('spdxjson'),
    placed: [
      put('att-tag', index, envelopeOf(release, index)),
      put('att-referrer', index, envelopeOf(mallory, index, spdx)),
    ],
    expected: 'untrusted-signer',
  },
  'one-platform': {
    entry: { platforms: 'all' },
    placed: [put('sig-tag', image, layerOf(release, image))],
    expected: 'unsigned-platform',
  },
  'platforms-alone': {
    placed: [image, armImage].map((of) => put('sig-tag', of, layerOf(release, of))),
    expected: 'unsigned-image',
  },
  'one-twice': {
    entry: both,
    placed: [
      put('sig-tag', index, layerOf(release, index)),
      put('bundle-referrer', index, bundleOf(release, index)),
      put('att-tag', index, envelopeOf(key, index)),
    ],
    expected: 'untrusted-signer',
  },
};

/** Pushes an index of two platforms, and all that is signed about it. */
export async function pushSigned(
  shelves: Shelves,
  path: string,
  { placed, withTypes = true }: SignedImage,
): Promise<void> {
  for (const blob of [config, layer]) await shelves.pushBlob(path, blob);
  for (const one of [image, armImage]) await shelves.push(path, one);
  await shelves.push(path, index, '1.2');
  await publish(shelves, path, placed, { withTypes });
}
