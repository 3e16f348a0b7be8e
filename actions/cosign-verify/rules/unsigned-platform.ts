import { halfSigned, lacking, shortfall, verified } from '../example-facts.ts';
import { faultRule } from './report-fault.ts';

const text = 'FROM ghcr.io/acme/app:1.2\n';

export const unsignedPlatform = faultRule('platform', {
  id: 'cosign-verify/unsigned-platform',
  title: 'Image that is signed for some platforms only',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Machines of another platform pull an image that nobody signed, under the same name.',
  advice:
    'Sign the index with all that is in it (`cosign sign --recursive`), or ask for the index alone with `platforms: index`.',
  references: ['https://github.com/opencontainers/image-spec/blob/main/image-index.md', 'CWE-345'],
  aliases: [],
  examples: {
    bad: [{ text, lines: [1], facts: halfSigned }],
    good: [{ text }, { text, facts: verified }, { text, facts: lacking(shortfall('none')) }],
  },
});
