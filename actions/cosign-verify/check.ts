import type { Check } from '../../shared/core/check.ts';
import { claimReferences } from '../../shared/parse/references/claims.ts';
import { readReferences } from '../../shared/parse/references/read.ts';
import type { ReferenceDocument } from '../../shared/parse/references/reference.ts';
import { lowInTestData } from '../../shared/parse/test-data.ts';
import { gatherer } from './gatherer.ts';
import { whyIdle } from './idle.ts';
import type { SignatureFacts } from './image-verdict.ts';
import { checkOptions, inputs } from './options.ts';
import { isPolicyPath, readPolicy } from './policy-document.ts';
import { cosignDisagrees } from './rules/cosign-disagrees.ts';
import { invalidSignature } from './rules/invalid-signature.ts';
import { missingAttestation } from './rules/missing-attestation.ts';
import { refusedProof } from './rules/refused-proof.ts';
import { signerRules } from './rules/signers.ts';
import { unsignedImage } from './rules/unsigned-image.ts';
import { unsignedPlatform } from './rules/unsigned-platform.ts';
import { untrustedSigner } from './rules/untrusted-signer.ts';
import { unverifiedImage } from './rules/unverified-image.ts';

const policy = 'policy';

export const cosignVerify: Check<ReferenceDocument, SignatureFacts> = {
  id: 'cosign-verify',
  title: 'Signatures of images',
  summary:
    'Verifies who signed the images that a repository names: Sigstore signatures and attestations in every layout, without cosign.',
  inputs,
  options: checkOptions,
  examplePath: 'Dockerfile',
  claims: (path) => (isPolicyPath(path) ? { kind: policy, certain: true } : claimReferences(path)),
  parse(file, { kind }) {
    if (kind !== policy) return readReferences(file);
    const { doc, ...rest } = readPolicy(file);
    return doc === undefined ? rest : { ...rest, doc: { ...doc, references: [] } };
  },
  tally: ({ references }) => ({ images: references.filter(({ kind }) => kind === 'image').length }),
  gatherer,
  asksSigners: true,
  idle: whyIdle,
  rules: [
    lowInTestData(unsignedImage),
    lowInTestData(invalidSignature),
    lowInTestData(untrustedSigner),
    lowInTestData(refusedProof),
    lowInTestData(missingAttestation),
    lowInTestData(unsignedPlatform),
    lowInTestData(cosignDisagrees),
    lowInTestData(unverifiedImage),
    ...signerRules,
  ],
};
