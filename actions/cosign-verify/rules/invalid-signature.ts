import { lacking, shortfall, verified } from '../example-facts.ts';
import { faultRule } from './report-fault.ts';

const text = 'FROM ghcr.io/acme/app:1.2\n';

export const invalidSignature = faultRule('invalid', {
  id: 'cosign-verify/invalid-signature',
  title: 'Signature that does not hold',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Proofs are there and none of them proves anything: the image, its signature or the entry in the log was changed, or it was signed for another image or instance of Sigstore.',
  advice:
    'Look at the step that failed, and at what was expected and found there; sign it again, or name the trust root that its signer uses.',
  references: [
    'https://docs.sigstore.dev/cosign/verifying/verify/',
    'https://github.com/sigstore/protobuf-specs',
    'CWE-347',
  ],
  aliases: [],
  examples: {
    bad: [
      { text, lines: [1], facts: lacking(shortfall('unproven')) },
      { text, lines: [1], facts: lacking(shortfall('unproven', 'attestation')) },
    ],
    good: [{ text }, { text, facts: verified }],
  },
});
