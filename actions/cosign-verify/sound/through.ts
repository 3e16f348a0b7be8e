import type { Artifact, AttestationManifest } from '../proof.ts';
import { isSound, type Checked } from '../verdict.ts';
import { failureOf, SigstoreFault } from './fault.ts';
import { explained, nothingKnown } from './library-fault.ts';
import { intotoType, saidAbout } from './subject.ts';

/**
 * What a signed manifest of statements says about an image: each statement by itself, vouched for by whoever signed the
 * manifest. That signature is none of the image; and who attests something about the manifest vouches for nothing in it.
 */
export function saidThrough(
  checked: Checked,
  { statements }: AttestationManifest,
  image: Artifact,
): readonly Checked[] {
  if (!isSound(checked)) return [checked];
  return statements.map((payload): Checked => {
    try {
      if (checked.statement !== undefined) throw notSigned;
      const message = { kind: 'statement', payloadType: intotoType, payload: Buffer.from(payload) } as const;
      const { statement } = saidAbout(image, message);
      if (statement === undefined) throw notStated;
      return { ...checked, statement, annotations: {} };
    } catch (error) {
      return {
        proof: checked.proof,
        failure: failureOf(explained(error, nothingKnown)),
        claimed: checked.signer,
      };
    }
  });
}

const notSigned = new SigstoreFault('subject', 'the manifest of statements is attested, and not signed', {
  expected: 'a plain signature of the manifest',
  hint: 'Sign the manifest that holds the statements with `cosign sign`.',
});

const notStated = new SigstoreFault('subject', 'a statement that nobody signed by itself is no signature', {
  expected: 'an attestation',
  hint: 'Sign the image itself with `cosign sign`.',
});
