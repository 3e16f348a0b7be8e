import { compareDigits, digits } from './numbers.ts';
import { ordered } from './ordered.ts';

interface Debian {
  readonly epoch: string;
  readonly upstream: readonly string[];
  readonly revision: readonly string[];
}

function read(text: string): Debian | undefined {
  const found = /^\s*(?:(\d+):)?([^:\s](?:[^\s]*[^\s-])?)\s*$/.exec(text);
  if (found === null) return undefined;
  const [, epoch = '0', rest = ''] = found;
  const hyphen = rest.lastIndexOf('-');
  const end = hyphen < 0 ? rest.length : hyphen;
  return { epoch: digits(epoch), upstream: runs(rest.slice(0, end)), revision: runs(rest.slice(end + 1)) };
}

/** Text and number by turns, text first; either may be empty. */
const runs = (text: string): readonly string[] =>
  [...text.matchAll(/(\D*)(\d*)/g)].flatMap(([, word = '', number = '']) => [word, digits(number)]);

function compareRuns(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [left, right] = [a[at] ?? '', b[at] ?? ''];
    const order = at % 2 === 0 ? compareWords(left, right) : compareDigits(left || '0', right || '0');
    if (order !== 0) return order;
  }
  return 0;
}

function compareWords(a: string, b: string): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const order = weight(a.charAt(at)) - weight(b.charAt(at));
    if (order !== 0) return order;
  }
  return 0;
}

/** A tilde comes before the end, then letters, then all other signs. */
function weight(sign: string): number {
  if (sign === '~') return -1;
  if (sign === '') return 0;
  return sign.charCodeAt(0) + (/[a-z]/i.test(sign) ? 0 : 0x1_00_00);
}

/** https://www.debian.org/doc/debian-policy/ch-controlfields.html#version. */
export const debian = ordered(
  read,
  (a, b) =>
    compareDigits(a.epoch, b.epoch) ||
    compareRuns(a.upstream, b.upstream) ||
    compareRuns(a.revision, b.revision),
);
