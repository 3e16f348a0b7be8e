import { PortcullisError } from './errors.ts';
import type { Finding, Fix } from './finding.ts';
import type { RunResult } from './result.ts';

/** Puts a star for every UTF-16 unit of what must not be shown. */
export type Star = (text: string) => string;

/** In UTF-16 code units. Shorter ones are words: to star them everywhere would tell more than it hides. */
export const shortestStarred = 12;

/** What a message cuts off is starred from so many units on. */
const enough = 24;

/** A secret as a line shows it: whole, or by lines where it has several. The words around a key are no secret. */
export function linesOf(secret: string): readonly string[] {
  const lines = secret.split(/\r\n|\r|\n/);
  if (lines.length === 1) return lines;
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !/ |^-----/.test(line));
}

/**
 * As it is, and as it stands in the base64 of a longer text: it may begin at any of three places of a group. A `$` in it is
 * a variable to shells and their linters, which name it without.
 */
function writingsOf(line: string): readonly string[] {
  const encoded = [0, 2, 3].map((first, before) => {
    const bytes = Buffer.from(' '.repeat(before) + line);
    return bytes.toString('base64').slice(first, Math.floor((bytes.length * 4) / 3));
  });
  const variables = [...line.matchAll(/\$(\w+)/g)].map(([, name = '']) => name);
  return [line, ...encoded, ...variables];
}

const asIs: Star = (text) => text;

/** Finds known secrets wherever they stand, also where they are cut off at the end. */
export function starOf(secrets: Iterable<string>): Star {
  const byHead = new Map<string, string[]>();
  // Most places of a text begin none: a look at two letters tells.
  const begins = new Uint8Array(1 << 16);
  for (const line of new Set([...secrets].flatMap(linesOf).flatMap(writingsOf))) {
    if (line.length < shortestStarred) continue;
    const head = line.slice(0, shortestStarred);
    byHead.set(head, [...(byHead.get(head) ?? []), line]);
    begins[slot(line, 0)] = 1;
  }
  if (byHead.size === 0) return asIs;
  return (text) => {
    const parts: string[] = [];
    let done = 0;
    for (let at = 0; at <= text.length - shortestStarred; at += 1) {
      if (begins[slot(text, at)] === 0) continue;
      const lengths =
        byHead.get(text.slice(at, at + shortestStarred))?.map((line) => common(line, text, at)) ?? [];
      const length = Math.max(0, ...lengths);
      if (length === 0) continue;
      parts.push(text.slice(done, at), '*'.repeat(length));
      done = at + length;
      at = done - 1;
    }
    return done === 0 ? text : parts.join('') + text.slice(done);
  };
}

const slot = (text: string, at: number): number =>
  ((text.charCodeAt(at) << 8) ^ text.charCodeAt(at + 1)) & 0xffff;

/** How far the text goes along with the secret; 0 where that is too little to be it. */
function common(secret: string, text: string, at: number): number {
  let length = shortestStarred;
  while (length < secret.length && secret.charCodeAt(length) === text.charCodeAt(at + length)) length += 1;
  return length >= Math.min(secret.length, enough) ? length : 0;
}

/** The same result with no secret in any sentence; a fix that would write one is left to a person. */
export const starResult = (result: RunResult, star: Star): RunResult =>
  star === asIs
    ? result
    : { ...result, checks: starAll(result.checks, star), errors: starAll(result.errors, star) };

/** Places must stay what they are. */
const kept: ReadonlySet<string> = new Set(['path', 'source', 'fingerprint', 'commit']);

function starAll<Value>(value: Value, star: Star): Value {
  if (typeof value === 'string') return star(value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  // The message of an error is none of its entries.
  if (value instanceof PortcullisError) {
    const { code, message, hint } = value;
    return { code, message: star(message), hint: star(hint) } as Value;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => starAll(item, star)) as Value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => {
      if (name === 'fixes') return [name, (item as Finding['fixes']).filter((fix) => isClean(fix, star))];
      return [name, kept.has(name) ? item : starAll(item, star)];
    }),
  ) as Value;
}

const isClean = ({ title, edits }: Fix, star: Star): boolean =>
  [title, ...edits.map(({ text }) => text)].every((text) => star(text) === text);
