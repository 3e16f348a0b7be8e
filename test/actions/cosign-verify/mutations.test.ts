import { describe, expect, it } from 'vitest';
import { verifyProof } from '../../../actions/cosign-verify/sound/verify.ts';
import { isSound } from '../../../actions/cosign-verify/verdict.ts';
import { layoutsOf } from './layouts.ts';
import { mutationsOf, proofOf, treeOf } from './mutations.ts';
import { sigstoreInstance } from './sigstore-instance.ts';
import { digestOf } from './signing.ts';

const instance = await sigstoreInstance();
const [bytes, otherBytes] = [Buffer.from('one image'), Buffer.from('another image')];
const artifact = { algorithm: 'sha256', digest: digestOf(bytes), bytes } as const;
const other = { algorithm: 'sha256', digest: digestOf(otherBytes), bytes: otherBytes } as const;

/** Changes after which the proof still proves the same, each for a reason. */
const harmless: readonly (readonly [layout: RegExp, mutation: RegExp])[] = [
  // Hints for finding a key; nothing of them is signed, and nothing hangs on them.
  [/./, /keyid$/],
  [/bundle .*key/, /(hint|publicKey)$/],
  // What is trusted above a certificate comes from the root; this one has to fit, and no more.
  [/layer, certificate/, /^(removed|emptied|bit of byte \d+) chain$/],
  // Lists that are empty anyway.
  [/^bundle(?!.*timestamp)/, /^removed .*(timestampVerificationData|rfc3161Timestamps)$/],
  [/timestamp alone/, /^removed .*tlogEntries$/],
  // The time beside a proof of inclusion says nothing, and is not read.
  [/Rekor 2/, /integratedTime$/],
  // One of log and timestamp vouches for the time; the other is more than is asked.
  [/dsse entry and timestamp/, /^removed timestamp$/],
  // A signature of the same payload with the same key.
  [/key without log/, /^twin's signature$/],
];

describe('mutations', () => {
  let count = 0;
  it.each(layoutsOf(instance))(
    '$name',
    async ({ name, given, sign }) => {
      const [proof, twin, foreign] = [await sign(artifact), await sign(artifact), await sign(other)];
      expect(isSound(verifyProof(proof, artifact, given))).toBe(true);
      expect(isSound(verifyProof(proof, other, given))).toBe(false);

      const tree = treeOf(proof);
      expect(isSound(verifyProof(proofOf(tree, proof), artifact, given))).toBe(true);
      const accepted: string[] = [];
      for (const mutation of mutationsOf(tree, { "twin's": treeOf(twin), foreign: treeOf(foreign) })) {
        count += 1;
        const checked = verifyProof(proofOf(mutation.tree, proof), artifact, given);
        if (isSound(checked)) accepted.push(mutation.name);
        else
          // Nobody ever reads the words of a library.
          expect(`${checked.failure.message} ${checked.failure.hint}`).not.toMatch(
            /undefined|null|Error|ASN|asn1|Cannot|error:|object Object|NaN|^ | $/,
          );
      }
      const isHarmless = (mutation: string): boolean =>
        harmless.some(([layout, change]) => layout.test(name) && change.test(mutation));
      expect(accepted.filter((mutation) => !isHarmless(mutation))).toEqual([]);
    },
    60_000,
  );
  it('are many', () => expect(count).toBeGreaterThan(1_000));
});
