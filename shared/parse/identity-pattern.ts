import { rememberedTexts } from '../core/remembered.ts';
import { linearPattern } from './re2.ts';

/** A pattern of identities or issuers. */
export interface IdentityPattern {
  /** Whether it fits the whole text, and not only a part of it. */
  fits(text: string): boolean;
}

/** In UTF-16 code units: no certificate holds longer names, and a pattern's cost is the product of both. */
const longestSource = 2_000;
const longestText = 2_048;
/** Of the compiled machine: `(x{1000})` is short and large. */
const mostInstructions = 5_000;

/**
 * Reads a pattern as RE2 does, anchored at both ends whatever it says itself; undefined where RE2 knows no such pattern.
 * It has to be one by itself: `a)|(?:b` would break out of the anchors.
 */
export const identityPattern = rememberedTexts((source: string): IdentityPattern | undefined => {
  if (source === '' || source.length > longestSource || linearPattern(source) === undefined) return undefined;
  const whole = linearPattern(`\\A(?:${source})\\z`);
  if (whole === undefined || whole.instructions > mostInstructions) return undefined;
  return { fits: (text) => text !== '' && text.length <= longestText && whole.test(text) };
});
