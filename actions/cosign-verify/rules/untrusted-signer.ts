import { lacking, shortfall, verified } from '../example-facts.ts';
import { faultRule } from './report-fault.ts';

const text = 'FROM ghcr.io/acme/app:1.2\n';

export const untrustedSigner = faultRule('untrusted', {
  id: 'cosign-verify/untrusted-signer',
  title: 'Image or file signed by somebody else',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Anybody can sign any image. A signature counts only when it is by those from whom the image should come; another one may mean that it was replaced.',
  advice:
    'Find out who signed it. If it is the right one, add the identity that was found to `trustedSigners`; if not, do not run it.',
  references: ['https://docs.sigstore.dev/cosign/verifying/verify/', 'CWE-347'],
  aliases: [],
  examples: {
    bad: [
      { text, lines: [1], facts: lacking(shortfall('not-trusted')) },
      { text, lines: [1], facts: lacking(shortfall('too-few')) },
    ],
    good: [{ text }, { text, facts: verified }, { text, facts: lacking(shortfall('none')) }],
  },
});
