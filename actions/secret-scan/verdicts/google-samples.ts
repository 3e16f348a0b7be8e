import { digest } from '../../../shared/core/fingerprint.ts';
import type { Verdict } from '../kind.ts';

/**
 * Digests of the API keys that Google itself publishes in samples and tests of its SDK
 * (firebase/firebase-android-sdk, commit a089298ed9e0): they are copied into many repositories and open nothing.
 */
const published: ReadonlySet<string> = new Set([
  '0b476bdf9acf2123d547b5ae76f1e598',
  '2037abcaffb2b77785da716cf7ccff4f',
  '27a9a42931dff7eb2f8434e20a9bce97',
  '37f8f09bdf12c2f2eae4ead7273a62dd',
  '49f777db995e8260da7ca9ffdf0c08d6',
  '4c98242dcadc8b29005c6b4aad526552',
  '6ca6473b42d9c17e9059568aa166fa8b',
  '8731261cb72d86267a32a532ebd3df42',
  'a19f89ab3555eac10c40741f6df79ecf',
  'dc0fcf046c61640cbd1e8b999ada3262',
  'ea9bb1082cf95663f5faca23b8b15ef2',
  'eb540d2b6ee2a0a47c5779bc8a014178',
  'f56e323494a6ffc2064e7a955908957d',
]);

export const googleSampleVerdict = (text: string): Verdict | undefined =>
  published.has(digest(text))
    ? { state: 'disproven', why: 'Google publishes it in the samples of its SDK' }
    : undefined;
