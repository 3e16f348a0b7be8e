import { sha1 } from './fingerprint.ts';
import { groupBy } from './group.ts';
import { mask } from './mask.ts';
import { redact } from './redact.ts';
import type { Run } from './result.ts';
import { observedIn, type Scanned } from './scanned.ts';
import type { Star } from './star.ts';

/**
 * Texts of files with findings, everything starred out that any check wants hidden: when they are asked for, as most never
 * are. Of the documents nothing is held on to but their texts.
 */
export function shownTexts(head: readonly Scanned[], star: Star): Pick<Run, 'texts' | 'starred'> {
  const observations = head.flatMap(observedIn);
  const hidden = groupBy(
    observations.flatMap(({ report }) => report.hide ?? []),
    ({ path }) => path,
  );
  const paths = new Set(observations.map(({ path }) => path));
  const texts = new Map<string, string>();
  const blobs = new Map<string, string>();
  for (const { files, composed } of head) {
    for (const { path, text } of composed?.sources ?? []) if (paths.has(path)) texts.set(path, text);
    for (const [path, { text, blob }] of files) {
      if (text !== undefined && paths.has(path)) texts.set(path, text);
      if (blob !== undefined) blobs.set(path, blob);
    }
  }
  const made = new Map<string, string>();
  const get = (path: string): string | undefined => {
    const text = texts.get(path);
    if (text === undefined) return undefined;
    const shown = made.get(path) ?? redact(star(mask(text, hidden.get(path) ?? [])));
    made.set(path, shown);
    return shown;
  };
  const linesOf = (path: string): ReadonlySet<number> | undefined => {
    const [text, shown] = [texts.get(path), get(path)];
    if (text === undefined || shown === undefined || blobOf(text) !== blobs.get(path)) return undefined;
    return linesApart(text, shown);
  };
  const lines = new Map<string, ReadonlySet<number> | undefined>();
  return {
    texts: { get },
    // Every fix of a file asks.
    starred(path) {
      if (!lines.has(path)) lines.set(path, linesOf(path));
      return lines.get(path);
    },
  };
}

/** Git's object id of a text's bytes. GitHub has no repositories with another hash. */
const blobOf = (text: string): string => sha1(`blob ${Buffer.byteLength(text)}\0${text}`);

/** Stars take the place of signs one by one, and never of a line end. */
function linesApart(text: string, shown: string): ReadonlySet<number> | undefined {
  if (text === shown) return new Set();
  const [all, seen] = [text.split('\n'), shown.split('\n')];
  if (text.length !== shown.length || all.length !== seen.length) return undefined;
  return new Set(all.flatMap((line, at) => (line === seen[at] ? [] : [at + 1])));
}
