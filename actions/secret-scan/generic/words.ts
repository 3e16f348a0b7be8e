import { stepsIn } from '../match/placeholder.ts';

/**
 * How unlikely a letter is behind another one in the words of programs: a row for each first letter, a hexadecimal digit
 * for each second one, in units of 0.8 bits (own count over the words of published packages).
 */
const surprise = [
  'b656c96e6d9455f6e45379a97c',
  '39883afb55c3a84bb65a4eff7e',
  '4c7b3df46f55be3bf4946efe7f',
  '39961a8c4bb89a57e76a6bcd8d',
  '6955877cbcb664a78334b7868e',
  '4aaa45dc2fb5db4df5876eef7f',
  '5cad2d764ff7767cf4575effad',
  '3abc2ddc4fd97b3ab6757fcf8f',
  '7756666feec56337c754d7f9f7',
  '6c9b2cda8caabd2adc49696eeb',
  '5aa9169a5ef87678fb496cafcf',
  '49a63abd3eb5cc4afc7559df6c',
  '36dc2dde4dd86a54fd7c7defcd',
  '4c55464b6c9aa769fb4378dfbf',
  '8665c88f8a765275f476477aae',
  '4d963bb86fc4cb36f4655cffaf',
  'daacbcddbcf6dcbc8a9b0afdcc',
  '4c682a7d4f89764bf65577cf6f',
  '6c5a39c64d899855bb425cad8f',
  '4d8c3be63ffabc58f5667e9e5f',
  '7677488f7ed454a4f443cffcfe',
  '3bbd1fbf3ffce967fdabbdefff',
  '3bcb3bc64c97b53ff459edbddd',
  '795949fa5eab6da2fb82bbf77f',
  '877a69be7bb65481fa45bb7da9',
  '3bac1acc5fb9ba4fcc9f9faf88',
];

/** What a pair of characters adds to the surprise, in the same units. */
const costs = { digits: 4, joint: 3, sign: 7, letterAndDigit: 7, hump: 4 };

/**
 * How little a text looks as if it were made of words: the mean surprise of its pairs of characters. Names and sentences
 * are below 5.5, drawn letters and digits above.
 */
export function strangenessOf(text: string): number {
  let [sum, pairs] = [0, 0];
  for (let at = 1; at < text.length; at += 1) {
    sum += costOf(text.charCodeAt(at - 1), text.charCodeAt(at));
    pairs += 1;
  }
  return pairs === 0 ? 0 : sum / pairs;
}

function costOf(a: number, b: number): number {
  const [first, second] = [letterAt(a), letterAt(b)];
  if (first >= 0 && second >= 0) {
    const [upper, next] = [a < 0x60, b < 0x60];
    // `fooBar` has a hump; inside a word, capitals are followed by small letters once, at its beginning.
    if (!upper && next) return costs.hump;
    return Number.parseInt(surprise[first]?.charAt(second) ?? '0', 16);
  }
  const [x, y] = [isDigit(a), isDigit(b)];
  if (x && y) return costs.digits;
  if ((x && second >= 0) || (y && first >= 0)) return costs.letterAndDigit;
  return isJoint(a) || isJoint(b) ? costs.joint : costs.sign;
}

const letterAt = (code: number): number => {
  const letter = (code | 0x20) - 0x61;
  return letter >= 0 && letter < 26 && code >= 0x41 ? letter : -1;
};
/** What words are put together with: a blank, `-`, `.`, `/`, `:`, `_`. */
const isJoint = (code: number): boolean =>
  code === 0x20 || (code >= 0x2d && code <= 0x2f) || code === 0x3a || code === 0x5f;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * Names of a program, or a path: of 10,000 random texts of base62 or base64 one is as readable (own count). Digits have
 * no words, and whoever counts `abcdefgh…` for a secret means one.
 */
export const isWords = (text: string): boolean =>
  text.length >= 16 &&
  /[g-z]/i.test(text) &&
  !/[0-9A-Fa-f]{12}|\d{6}/.test(text) &&
  stepsIn(text) < 0.4 * text.length &&
  strangenessOf(text) < mostStrange(text);

function mostStrange(text: string): number {
  if (text.length >= 20 && /^[a-z_./-]+$/.test(text)) return 5.6;
  return text.length < 40 ? 4.8 : 5.4;
}

/** `oldOpenIDClientSecret`: what a program calls its secret. */
export const isVariable = (text: string): boolean =>
  /^[A-Za-z_][a-z]*(?:[A-Z][a-z0-9]*){2,}$/.test(text) &&
  /[a-z0-9](?:Secret|Token|Password|Passphrase|Key)s?$/.test(text) &&
  strangenessOf(text) < 5.7;
