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

/**
 * Nobody drew it: most of it is counted, or runs along an alphabet or the keys of a keyboard, by itself or every other sign
 * (`a1b2c3d4`). Documentation shows what looks like a token so.
 */
export function isTyped(text: string): boolean {
  const lower = text.toLowerCase();
  return isTypedRow(lower) || (isTypedRow(everyOther(lower, 0)) && isTypedRow(everyOther(lower, 1)));
}

const everyOther = (text: string, first: number): string =>
  Array.from(text)
    .filter((_, at) => at % 2 === first)
    .join('');

function isTypedRow(text: string): boolean {
  let typed = 0;
  for (let at = 0; at < text.length;) {
    const length = rowAt(text, at, shortestRow);
    if (length > 0) typed += length;
    at += Math.max(1, length);
  }
  return text.length >= 2 * shortestRow && typed > 0.7 * text.length;
}

const shortestRow = 4;

/** How long the row of keys is that begins there; 0: shorter than `shortest`. `text` is in lower case. */
export function rowAt(text: string, at: number, shortest: number): number {
  let length = shortest;
  if (at + length > text.length || !rows.includes(text.slice(at, at + length))) return 0;
  while (at + length < text.length && rows.includes(text.slice(at, at + length + 1))) length += 1;
  return length;
}

const keyboard = ['1234567890', 'qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,./', '!@#$%^&*()'];
const columns = ['1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm', '8ik,', '9ol.'];
const counted = ['01234567890', 'abcdefghijklmnopqrstuvwxyz'];
const rows = [...keyboard, ...columns, ...counted]
  .flatMap((row) => [row, Array.from(row).reverse().join('')])
  .join('\n');

/** How many signs follow the one before them, or repeat it. */
export function stepsIn(text: string): number {
  let steps = 0;
  for (let at = 1; at < text.length; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    if (step === 1 || step === 0) steps += 1;
  }
  return steps;
}
