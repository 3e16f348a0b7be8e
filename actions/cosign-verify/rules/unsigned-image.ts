import { lacking, shortfall, verified } from '../example-facts.ts';
import { faultRule } from './report-fault.ts';

const text = 'FROM ghcr.io/acme/app:1.2\n';

export const unsignedImage = faultRule('unsigned', {
  id: 'cosign-verify/unsigned-image',
  title: 'Image or file without a signature',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Nothing proves who built it: whoever can push to its repository, or stands in for the registry, decides what runs here.',
  advice:
    'Sign the image where it is built (`cosign sign`), or use one that is signed. Where its attestations are enough, list them in its entry of `trustedSigners`, with `atLeast: 0`; where its proofs lie in another repository, name that as `repository`. A file of `artifacts` needs its bundle beside it (`cosign sign-blob --bundle`).',
  references: [
    'https://docs.sigstore.dev/cosign/verifying/verify/',
    'https://slsa.dev/spec/v1.0/verifying-artifacts',
    'CWE-345',
  ],
  aliases: [],
  examples: {
    bad: [
      { text, lines: [1], facts: lacking(shortfall('none')) },
      {
        path: 'deployment.yaml',
        text: 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ghcr.io/acme/app:1.2\n',
        lines: [5],
        facts: lacking(shortfall('none')),
      },
    ],
    good: [{ text }, { text, facts: verified }, { text, facts: lacking(shortfall('unproven')) }],
  },
});
