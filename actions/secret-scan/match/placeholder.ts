/**
 * What stands where people are to put their own secret: a word that says so, or one character over and over. One
 * character a byte.
 */
export function isPlaceholder(text: string): boolean {
  return words.test(text) || hasRun(text) || isRepeated(text) || new Set(text).size < 3;
}

/** `123123123123`, `abcdabcdabcd`: up to four characters over and over. */
const isRepeated = (text: string): boolean =>
  text.length >= 16 && [1, 2, 3, 4].some((period) => text.slice(period) === text.slice(0, -period));

/** None of four drawn letters, but where something must follow: long tokens hold any of those. */
const words =
  /example|placeholder|your(?:[_-]|own|api|key|pass|secret|token)|changeme|change[-_]me|redacted|dummy|<[^>]*>|\.\.\.|\*\*\*|\$\{|\{\{|xxxx/i;

/** One character more often in a row than chance gives; long tokens hold runs of zero bytes, which are `A` in base64. */
const hasRun = (text: string): boolean =>
  (text.length < 80 ? /([0-9A-Za-z*._-])\1{6}/ : /([^A])\1{6}/).test(text);

/** Most of it is what one counts, or an alphabet. */
export const isCounted = (text: string): boolean => text.length >= 10 && stepsIn(text) > 0.7 * text.length;

/** How many signs follow the one before them, or repeat it. */
export function stepsIn(text: string): number {
  let steps = 0;
  for (let at = 1; at < text.length; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    if (step === 1 || step === 0) steps += 1;
  }
  return steps;
}
