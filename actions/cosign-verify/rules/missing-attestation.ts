import { lacking, shortfall, verified } from '../example-facts.ts';
import { faultRule } from './report-fault.ts';

const text = 'FROM ghcr.io/acme/app:1.2\n';

export const missingAttestation = faultRule('unattested', {
  id: 'cosign-verify/missing-attestation',
  title: 'Image or file without an attestation that it must have',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'An attestation says how an image was built, what is in it or what was found in it; without it nobody can tell.',
  advice: 'Attest it where it is built, or take the type out of the entry of `trustedSigners`.',
  references: [
    'https://slsa.dev/spec/v1.0/provenance',
    'https://docs.sigstore.dev/cosign/verifying/attestation/',
    'CWE-345',
  ],
  aliases: [],
  examples: {
    bad: [{ text, lines: [1], facts: lacking(shortfall('none', 'attestation')) }],
    good: [
      { text },
      { text, facts: verified },
      { text, facts: lacking(shortfall('refused', 'attestation')) },
    ],
  },
});
