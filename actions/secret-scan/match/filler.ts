import { strangenessOf } from '../generic/words.ts';

/**
 * What nobody takes for a secret, though it has the shape of one: a word that says so, or one character over and over.
 * Less than a placeholder: whoever wrote the provider's name and the exact shape meant a secret. One character a byte.
 */
export function isFiller(text: string): boolean {
  return words.test(text) || hasRun(text) || new Set(text).size <= Math.min(4, text.length / 4);
}

const words = /example|placeholder|your[_-]|changeme|redacted|<[^>]*>|\.\.\.|\*\*\*|\$\{|\{\{|xxxx/i;

/** One character more often in a row than chance gives; long tokens hold runs of zero bytes, which are `A` in base64. */
const hasRun = (text: string): boolean =>
  (text.length < 80 ? /([0-9A-Za-z*._-])\1{6}/ : /([^A])\1{6}/).test(text);

/** Most of it is what one counts, or an alphabet. */
export const isCounted = (text: string): boolean => text.length >= 10 && stepsIn(text) > 0.7 * text.length;

/** How many signs follow the one before them, or repeat it. */
function stepsIn(text: string): number {
  let steps = 0;
  for (let at = 1; at < text.length; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    if (step === 1 || step === 0) steps += 1;
  }
  return steps;
}

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
