import { expect, test } from 'vitest';
import { saidThrough } from '../../../actions/cosign-verify/sound/through.ts';
import { isSound } from '../../../actions/cosign-verify/verdict.ts';
import { attestation, certificate, release, signature, unsound } from './signer-samples.ts';
import { statement } from './signing.ts';

const hex = 'a'.repeat(64);
const image = { algorithm: 'sha256', digest: hex } as const;
const signer = certificate(release);
const provenance = statement(hex);
const manifest = (...statements: readonly Uint8Array[]) => ({
  digest: `sha256:${'b'.repeat(64)}`,
  statements,
});
const slsa = 'https://slsa.dev/provenance/v1';

test.each([
  ['each statement counts as one of the signer', signature(signer), [provenance], [slsa]],
  [
    'of several each for itself',
    signature(signer, { annotations: { env: 'prod' } }),
    [statement('c'.repeat(64)), provenance, Buffer.from('{')],
    ['it is about another artifact', slsa, 'the signed statement is not JSON'],
  ],
  [
    'who attests the manifest vouches for nothing in it',
    attestation(signer, slsa),
    [provenance],
    ['attested'],
  ],
  [
    'a statement that calls itself a signature is none',
    signature(signer),
    [statement(hex, 'https://sigstore.dev/cosign/sign/v1')],
    ['no signature'],
  ],
  ['what does not hold stays what it is', unsound(signer), [provenance], ['not over these bytes']],
])('%s', (_, checked, statements, expected) => {
  const said = saidThrough(checked, manifest(...statements), image);
  expect(said.map((one) => (isSound(one) ? one.statement?.predicateType : one.failure.message))).toEqual(
    expected.map((text) => expect.stringContaining(text) as string),
  );
  for (const one of said)
    expect(isSound(one) ? [one.signer, one.annotations] : one.claimed).toEqual(
      isSound(one) ? [signer, {}] : signer,
    );
});
