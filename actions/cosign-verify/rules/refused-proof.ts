import { lacking, shortfall, verified } from '../example-facts.ts';
import { faultRule } from './report-fault.ts';

const text = 'FROM ghcr.io/acme/app:1.2\n';

export const refusedProof = faultRule('refused', {
  id: 'cosign-verify/refused-proof',
  title: 'Image or file whose signer says something else than is asked for',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'The right one signed, and says that it was built elsewhere, from another source or ref, too long ago, or with other annotations: that is another image than the meant one.',
  advice:
    'Use the one that was built as the entry of `trustedSigners` asks, or mend the entry if it asks for the wrong thing.',
  references: ['https://slsa.dev/spec/v1.0/verifying-artifacts', 'CWE-345'],
  aliases: [],
  examples: {
    bad: [
      { text, lines: [1], facts: lacking(shortfall('refused', 'attestation')) },
      { text, lines: [1], facts: lacking(shortfall('refused')) },
    ],
    good: [{ text }, { text, facts: verified }, { text, facts: lacking(shortfall('none', 'attestation')) }],
  },
});
