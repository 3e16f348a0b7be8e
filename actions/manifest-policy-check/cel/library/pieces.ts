import type { Budget } from '../budget.ts';
import { CelError } from '../error.ts';
import { kindOf, type Result, type Value } from '../value.ts';

/** Cuts at a separator, an empty one between all characters; `limit` pieces at most (below 0 any number). */
export function splitText(text: string, by: string, limit: bigint, budget: Budget): readonly string[] {
  if (limit === 0n) return [];
  if (limit === 1n) return [text];
  budget.spend(Math.ceil((text.length * by.length) / 256));
  const pieces = by === '' ? Array.from(text) : text.split(by);
  budget.spend(pieces.length >> 3);
  if (limit < 0n || BigInt(pieces.length) <= limit) return pieces;
  const kept = pieces.slice(0, Number(limit) - 1);
  const used = kept.reduce((length, piece) => length + piece.length + by.length, 0);
  return [...kept, text.slice(used)];
}

/** Replaces the first `limit` places (below 0 all); an empty pattern is found before each character and at the end. */
export function replaceText(text: string, from: string, to: string, limit: bigint, budget: Budget): Result {
  if (from !== '') {
    const pieces = splitText(text, from, limit < 0n ? -1n : limit + 1n, budget);
    budget.spend((text.length + pieces.length * to.length) >> 4);
    return pieces.join(to);
  }
  const points = Array.from(text);
  const places = limit < 0n || limit > points.length ? points.length + 1 : Number(limit);
  budget.spend((text.length >> 3) + Math.ceil((places * to.length) / 16));
  const pieces = points.map((point, at) => (at < places ? to + point : point));
  return pieces.join('') + (places > points.length ? to : '');
}

/** Strings of a list in one. */
export function joinTexts(list: readonly Value[], by: string, budget: Budget): Result {
  const texts: string[] = [];
  for (const item of list) {
    if (typeof item !== 'string')
      return new CelError('overload', `no such overload: join of ${kindOf(item)}`);
    budget.spend(1 + ((item.length + by.length) >> 4));
    texts.push(item);
  }
  return texts.join(by);
}
