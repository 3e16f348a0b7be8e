import { compareDigits, digits } from './numbers.ts';
import { ordered, type Order } from './ordered.ts';

/** A number, or a word by what it says about the release; a number among words counts as `#`. */
type Part = { readonly number: string } | { readonly rank: number };

const words: readonly (readonly [start: string, rank: number])[] = [
  ['dev', 0],
  ['a', 1],
  ['b', 2],
  ['RC', 3],
  ['rc', 3],
  ['#', 4],
  ['p', 5],
];
const numberRank = 4;

/** A branch (`dev-main`, `2.x-dev`) is no version: it moves. */
function read(text: string): readonly Part[] | undefined {
  if (!/^[vV]?\d[\w.+#-]*$/.test(text) || /(?:^|\.)x-dev$/.test(text)) return undefined;
  const spaced = text
    .replace(/^[vV]/, '')
    .replace(/[-_+]/g, '.')
    .replace(/([^\d.])(?=\d)|(\d)(?=[^\d.])/g, '$1$2.');
  return spaced.split('.').map(part);
}

function part(text: string): Part {
  if (/^\d+$/.test(text)) return { number: digits(text) };
  return { rank: words.find(([start]) => text.startsWith(start))?.[1] ?? 0 };
}

const rankOf = (one: Part): number => ('rank' in one ? one.rank : numberRank);

function compare(a: readonly Part[], b: readonly Part[]): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) {
    const [left, right] = [a[at], b[at]];
    if (left === undefined || right === undefined) break;
    const both = 'number' in left && 'number' in right;
    const order = both ? compareDigits(left.number, right.number) : rankOf(left) - rankOf(right);
    if (order !== 0) return order;
  }
  return weight(a.slice(shared)) - weight(b.slice(shared));
}

/** What more parts make of a version: with a number it is later, with `beta` earlier, with `#` all the same. */
function weight(rest: readonly Part[]): number {
  for (const one of rest) {
    if ('number' in one) return 1;
    if (one.rank !== numberRank) return one.rank - numberRank;
  }
  return 0;
}

/** PHP's version_compare, with the `v` that Composer takes off. */
const order = ordered(read, compare);

/** Composer knows `1.0`, `v1.0.0` and `1.0.0.0` as one version: it fills up to four numbers. */
function filled(text: string): string {
  const [, numbers, rest = ''] = /^[vV]?(\d+(?:\.\d+){0,3})(?![\d.])(.*)$/s.exec(text) ?? [];
  if (numbers === undefined) return text;
  return [...numbers.split('.'), '0', '0', '0'].slice(0, 4).join('.') + rest;
}

export const packagist: Order = { ...order, matching: (a, b) => order.compare(filled(a), filled(b)) };
