import type { Secret } from '../document.ts';
import type { Candidate, Part } from '../match/candidate.ts';
import { withoutOverlaps } from '../match/overlaps.ts';
import type { Scanner } from '../match/scanner.ts';
import type { Versions } from '../match/versions.ts';
import type { Allowance, Trouble } from './allowance.ts';
import { archiveLayers, endsWithArchive, looksLikeArchive, tellOtherPacker } from './archives.ts';
import { encodedIn } from './encoded.ts';
import type { Layer, Span } from './layer.ts';

/** A secret, and where it stands in the bytes that were searched: the outermost ones. */
export type Placed = Omit<Secret, 'place' | 'besides'> & Span & Pick<Candidate, 'besides'>;

/** What looks for secrets in bytes. */
export interface Searcher extends Looker, Pick<Scanner, 'versions' | 'reach'> {}

interface Looker extends Pick<Scanner, 'scan' | 'signs'> {
  /** What accepts a secret may ask for the line that it stands on. */
  readonly readsLines?: boolean;
  /** What a repository asks for besides. `isFile`: these are the bytes of a file, and not of what it holds encoded. */
  own?(
    bytes: Buffer,
    part: Part,
    isFile: boolean,
  ): { readonly candidates: readonly Candidate[]; readonly problems: readonly Trouble[] };
}

/** How often an encoding is still undone inside another, and an archive opened inside another. */
interface Depth {
  readonly encodings: number;
  readonly archives: number;
}

const deepest: Depth = { encodings: 3, archives: 2 };

/** `start` and `end` are both 0 for what came out of an archive: it stands nowhere. */
type Seen = Candidate & Pick<Secret, 'layers' | 'line'>;

/** Looks for secrets in bytes, and in what they hold encoded or packed; in order of place. */
export const search = (bytes: Buffer, scanner: Looker, allowance: Allowance): readonly Placed[] =>
  new Search(scanner, allowance).in(bytes, deepest).map(told);

/** Likewise, where versions of a file come one after the other. */
export function searchVersion(
  bytes: Buffer,
  scanner: Searcher,
  allowance: Allowance,
  versions: Versions,
): readonly Placed[] {
  const version = versions.next(bytes);
  const found = search(
    bytes,
    {
      scan: (inner, part) => (inner === bytes ? version.scan() : scanner.scan(inner, part)),
      // What a repository asks for is looked for in all of each version, and so in all encodings.
      signs: (inner, wanted) =>
        inner === bytes && scanner.own === undefined ? version.signs(wanted) : scanner.signs(inner, wanted),
      ...(scanner.own && { own: scanner.own.bind(scanner) }),
      readsLines: scanner.readsLines === true,
    },
    allowance,
  );
  // What an archive holds in an encoding besides its files is not looked for.
  const isClean = found.length + allowance.problems.length === 0 && !looksLikeArchive(bytes);
  versions.keep(version, isClean);
  return found;
}

/** Looks into a piece of a larger file, for what begins in a part of it. */
export const searchPiece = (
  bytes: Buffer,
  scanner: Searcher,
  allowance: Allowance,
  part: Part,
): readonly Placed[] => new Search(scanner, allowance).around(bytes, part, deepest).map(told);

/** Looks into one file of an archive. */
export const searchEntry = (entry: Layer, scanner: Searcher, allowance: Allowance): readonly Placed[] =>
  new Search(scanner, allowance).inEntry(entry, deepest).map(told);

const wholeOf = (bytes: Buffer): Part => ({ from: 0, to: bytes.length });

const told = ({ kind, text, besides, match, ...rest }: Seen): Placed => ({
  ...rest,
  kind: kind.id,
  text: fromBytes(text),
  ...(besides && { besides: besides.map((piece) => ({ ...piece, text: fromBytes(piece.text) })) }),
  ...(match !== undefined && { match: fromBytes(match) }),
});

const fromBytes = (text: string): string => Buffer.from(text, 'latin1').toString('utf8');

class Search {
  readonly #scanner: Looker;
  readonly #allowance: Allowance;

  constructor(scanner: Looker, allowance: Allowance) {
    this.#scanner = scanner;
    this.#allowance = allowance;
  }

  in(bytes: Buffer, depth: Depth): readonly Seen[] {
    const whole = wholeOf(bytes);
    if (looksLikeArchive(bytes)) return this.#inArchive(bytes, this.#plain(bytes, whole, depth), depth);
    if (isSure(depth)) tellOtherPacker(bytes, this.#allowance);
    const around = this.around(bytes, whole, depth);
    return endsWithArchive(bytes) ? this.#inArchive(bytes, around, depth) : around;
  }

  around(bytes: Buffer, part: Part, depth: Depth): readonly Seen[] {
    const plain = this.#plain(bytes, part, depth);
    if (depth.encodings === 0) return plain;
    const inner: Seen[] = [];
    for (const layer of encodedIn(bytes, this.#scanner)) inner.push(...this.#inEncoded(layer, part, depth));
    return inner.length === 0 ? plain : once([...plain, ...inner]);
  }

  #plain(bytes: Buffer, part: Part, depth: Depth): readonly Seen[] {
    const scanned = this.#scanner.scan(bytes, part);
    const own = this.#scanner.own?.(bytes, part, depth === deepest);
    for (const trouble of own?.problems ?? []) this.#allowance.add(trouble);
    const all = own === undefined ? scanned : once([...scanned, ...own.candidates]);
    const isRead = this.#scanner.readsLines === true;
    return all.map((one) => ({
      ...one,
      layers: none,
      ...(isRead && { line: lineOf(bytes, one.start, one.end) }),
    }));
  }

  inEntry(entry: Layer, depth: Depth): readonly Seen[] {
    const inner = this.in(entry.bytes, { ...depth, archives: depth.archives - 1 });
    return inner.map((one) => ({
      ...within(one, () => nowhere),
      layers: [entry.name, ...one.layers],
    }));
  }

  /**
   * Adds to `plain`, what stands in the archive's own bytes. What was packed without being made smaller is seen there too:
   * it is said once, and where.
   */
  #inArchive(bytes: Buffer, plain: readonly Seen[], depth: Depth): readonly Seen[] {
    if (depth.archives === 0) {
      this.#allowance.tell('limit', 'An archive', 'that stands in two others is not opened');
      return plain;
    }
    const entries: Seen[] = [];
    for (const entry of archiveLayers(bytes, this.#allowance, isSure(depth)))
      for (const one of this.inEntry(entry, depth)) entries.push(one);
    const known = new Set(entries.map(valueOf));
    return [...plain.filter((one) => !known.has(valueOf(one))), ...entries];
  }

  *#inEncoded(layer: Layer, part: Part, depth: Depth): Generator<Seen> {
    const { bytes, name, span } = layer;
    if (span === undefined) return;
    const inner = this.in(bytes, { ...depth, encodings: depth.encodings - 1 });
    for (const one of inner) {
      const place = isEntry(one) ? span(0, bytes.length) : span(one.start, one.end);
      if (place.start < part.from || place.start >= part.to) continue;
      if (wasUndone(one, layer))
        yield { ...(isEntry(one) ? one : within(one, span)), layers: [name, ...one.layers] };
    }
  }
}

/** Text that only looks like an archive, in an encoding, is no damaged one. */
const isSure = ({ encodings }: Depth): boolean => encodings === deepest.encodings;

const none: readonly string[] = [];
const nowhere: Span = { start: 0, end: 0 };

/** As it stands in what its own bytes stand in. */
const within = (one: Seen, span: (start: number, end: number) => Span): Seen => ({
  ...one,
  ...span(one.start, one.end),
  ...(one.besides && {
    besides: one.besides.map((piece) => ({ ...piece, ...span(piece.start, piece.end) })),
  }),
});

/** What stands nowhere overlaps with nothing. */
const isEntry = ({ start, end }: Span): boolean => start === end;

const once = <One extends Candidate>(all: readonly One[]): readonly One[] => [
  ...withoutOverlaps(all.filter((one) => !isEntry(one))),
  ...all.filter(isEntry),
];

const valueOf = ({ kind, text }: Seen): string => `${kind.id} ${text}`;

/** Whether it, or what stands beside it, was encoded: else it is seen without. */
function wasUndone({ start, end }: Seen, { bytes, span }: Layer): boolean {
  const [from, to] = [Math.max(0, start - 1), Math.min(bytes.length, end + 1)];
  const outer = span?.(from, to);
  return outer !== undefined && outer.end - outer.start !== to - from;
}

/** How much of a line counts on each side of a secret, in bytes. */
const nearby = 1024;

function lineOf(bytes: Buffer, start: number, end: number): string {
  const before = bytes.subarray(Math.max(0, start - nearby), start);
  const behind = bytes.subarray(end, end + nearby);
  const lineEnd = behind.indexOf(10);
  const from = start - before.length + before.lastIndexOf(10) + 1;
  return bytes.toString('utf8', from, lineEnd === -1 ? end + behind.length : end + lineEnd);
}
