import { expect, test } from 'vitest';
import { judge } from '../../../actions/cosign-verify/judge/judge.ts';
import type { Proof } from '../../../actions/cosign-verify/proof.ts';
import { verifyProof } from '../../../actions/cosign-verify/sound/verify.ts';
import { verifyImage } from '../../../actions/cosign-verify/verify-image.ts';
import type { TrustedSigners } from '../../../shared/core/signers.ts';
import { ImageReference, parseImageReference } from '../../../shared/parse/image-reference.ts';
import { attested, given } from './home.ts';
import { digestOf, Shelf } from './shelf.ts';
import { identity, issuer } from './sigstore-instance.ts';
import { statement } from './signing.ts';

const [index, image, manifest] = ['1', '2', '3'].map(digestOf) as [string, string, string];
const hex = (digest: string): string => digest.slice('sha256:'.length);
const signed = 'https://sigstore.dev/cosign/sign/v1';
const provenance = 'https://slsa.dev/provenance/v1';

/** A manifest with statements about the image, and a proof about that manifest. */
const through = (proof: Proof, ...statements: readonly Uint8Array[]): Proof => ({
  ...proof,
  through: { digest: manifest, statements },
});

const name = parseImageReference('r.example/acme/app:1');
const shelf = new Shelf();
shelf.index('r.example/acme/app:1', index, { 'linux/amd64': image });

/** What is missing of the one platform of an index. */
async function missing(proof: Proof, asked: Partial<TrustedSigners>): Promise<readonly string[]> {
  if (!(name instanceof ImageReference)) throw new Error('no name');
  const entry: TrustedSigners = {
    images: ['**'],
    signers: [{ identity, issuer }],
    platforms: 'all',
    ...asked,
  };
  const { subjects } = await verifyImage(name, {
    entry,
    registry: shelf.registry,
    lookup: () => Promise.resolve({ proofs: [proof], unusable: [], unanswered: [], asked: [] }),
    verify: (one, artifact) => verifyProof(one, artifact, given),
    judge: (checked) => judge(entry, { checked, keys: new Map() }, '2026-06-01'),
  });
  return subjects.flatMap(({ verdict }) => verdict.missing.map(({ code }) => code));
}

const bySignature = attested(statement(hex(manifest), signed));
const wanted = { atLeast: 0, attestations: [{ type: 'slsaprovenance1' }] };

test.each<[string, Proof, Partial<TrustedSigners>, readonly string[]]>([
  [
    'statements count by the signature of their manifest',
    through(bySignature, statement(hex(image))),
    wanted,
    [],
  ],
  ['that signature is none of the image', through(bySignature, statement(hex(image))), {}, ['none']],
  [
    'statements about another image do not count',
    through(bySignature, statement(hex(index))),
    wanted,
    ['unproven'],
  ],
  ['nor do those of another type', through(bySignature, statement(hex(image), 'x:y')), wanted, ['none']],
  [
    'nor those of a manifest that is only attested',
    through(attested(statement(hex(manifest), provenance)), statement(hex(image))),
    wanted,
    ['unproven'],
  ],
  [
    'nor those of a manifest whose signature is about something else',
    through(attested(statement(hex(image), signed)), statement(hex(image))),
    wanted,
    ['unproven'],
  ],
])('%s', async (_, proof, asked, expected) => {
  expect(await missing(proof, asked)).toEqual(expected);
});
