import { disagreed, verified } from '../example-facts.ts';
import { faultRule } from './report-fault.ts';

const text = 'FROM ghcr.io/acme/app:1.2\n';

export const cosignDisagrees = faultRule('disagreement', {
  id: 'cosign-verify/cosign-disagrees',
  title: 'Image that cosign does not accept, or judges otherwise',
  severity: 'high',
  confidence: 'medium',
  preset: 'security',
  why: 'Of two programs that verify the same proofs one is wrong, or was given something else; until that is known, the image is not verified.',
  advice:
    'Compare the two answers; an old cosign may not know a newer format. Report it if this check is the one that is wrong.',
  references: ['https://docs.sigstore.dev/cosign/verifying/verify/'],
  aliases: [],
  examples: {
    bad: [{ text, lines: [1], facts: disagreed }],
    good: [{ text }, { text, facts: verified }],
  },
});
