import { z } from 'zod';
import type { AttestationRule, SignerRule, TrustedSigners } from '../core/signers.ts';

const text = z.string().min(1).max(2_000);
/** YAML reads `12` and `true` as no texts; of what it rounds (`1.10`) nobody knows what was written. */
const scalar = z.union([z.string(), z.int().transform(String), z.boolean().transform(String)]);
const texts = z.record(z.string().min(1), scalar);

const signer = z.strictObject({
  identity: text
    .describe('The whole name in the certificate: a workflow’s URI, or an address.')
    .exactOptional(),
  identityRegexp: text.describe('RE2; it has to fit the whole name.').exactOptional(),
  issuer: text.describe('The whole OIDC issuer.').exactOptional(),
  issuerRegexp: text.describe('RE2; it has to fit the whole issuer.').exactOptional(),
  key: z
    .string()
    .min(1)
    .max(100_000)
    .describe('Path of a PEM file in the repository, or PEM text.')
    .exactOptional(),
  claims: texts.describe('Claims of the certificate by name, whole values.').exactOptional(),
  withoutLog: z
    .boolean()
    .describe('For a key: signatures without an entry in a transparency log count too.')
    .exactOptional(),
}) satisfies z.ZodType<SignerRule>;

const signers = z.array(signer).max(100);
const stars = text.describe('Stars stand for any part of a path, two of them for any parts.');

const attestation = z.strictObject({
  type: text.describe(
    'slsaprovenance1, spdxjson, cyclonedx, vuln, openvex …, or the URI of a predicate type.',
  ),
  signers: signers.min(1).describe('Absent: those of the entry.').exactOptional(),
  atLeast: z.int().min(1).describe('How many of the signers must have made such a one.').exactOptional(),
  builder: stars.exactOptional(),
  source: text.describe('The source repository: its URI, or owner/name on github.com.').exactOptional(),
  ref: stars.exactOptional(),
  maxAgeDays: z.int().min(1).describe('Signed at most so many days ago.').exactOptional(),
  predicate: texts.describe('Values in the predicate, by path.').exactOptional(),
}) satisfies z.ZodType<AttestationRule>;

/** One entry of `trustedSigners`. */
export const trustedSigners = z.strictObject({
  images: z
    .array(z.string().min(1))
    .min(1)
    .max(1_000)
    .describe('Names without tag: ghcr.io/acme/app, ghcr.io/acme/* (one part), ghcr.io/acme/** (any).'),
  signers: signers.describe('Any of them may sign.').default([]),
  atLeast: z
    .int()
    .min(0)
    .describe('How many of the signers must have signed; 0 where attestations alone are enough.')
    .exactOptional(),
  annotations: texts.describe('What a signature’s annotations must hold.').exactOptional(),
  attestations: z.array(attestation).max(100).exactOptional(),
  platforms: z
    .enum(['index', 'all', 'any'])
    .describe('What of an index must be signed: itself, every platform’s image, or any of these.')
    .exactOptional(),
  repository: text.describe('Another repository that holds the proofs.').exactOptional(),
  trustRoot: text.describe('public-good, github, or the path of a trusted_root.json.').exactOptional(),
}) satisfies z.ZodType<TrustedSigners>;

/** Every key of an entry at any depth. */
export const signerKeys: readonly string[] = [trustedSigners, attestation, signer].flatMap(({ shape }) =>
  Object.keys(shape),
);
