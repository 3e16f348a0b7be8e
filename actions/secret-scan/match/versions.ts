import type { Signs, WantedSigns } from '../gate/literal.ts';
import type { Candidate, Part } from './candidate.ts';

/** Whoever looks through one text. */
interface Looker {
  /** Where the gate would have one look. */
  hits(bytes: Buffer): Int32Array;
  /** What stands there, as far as anything of `changed` is looked at for it. */
  read(bytes: Buffer, hits: Int32Array, part?: Part, changed?: readonly Part[]): readonly Candidate[];
  signs(bytes: Buffer, wanted: WantedSigns): Signs;
}

/** More than a gate looks at around the beginning of a literal, in bytes. */
const gateReach = 1024;

/** A text, and where the gate would have one look in it. */
interface Seen {
  readonly bytes: Buffer;
  readonly hits: Int32Array;
}

/** Bytes that a text has in common with another: they stand `by` farther on than there. */
interface Common extends Part {
  readonly by: number;
}

/**
 * Looks through texts of which one is mostly what the one before it was, as the versions of a file in commits are. Gives
 * what looking through all of each would give: what only sees bytes that a text has in common with one in which nothing
 * was, in no encoding either, sees nothing in them.
 */
export class Versions {
  readonly #scanner: Looker;
  #clean: Seen | undefined;
  #room = Buffer.alloc(0);

  constructor(scanner: Looker) {
    this.#scanner = scanner;
  }

  /** The next text. */
  next(bytes: Buffer): Version {
    const common = this.#clean === undefined ? [] : commonOf(this.#clean.bytes, bytes);
    if (this.#clean === undefined || common.length === 0)
      return new Version(this.#scanner, { bytes, hits: this.#scanner.hits(bytes) });
    const hits = this.#hits(this.#clean, bytes, common);
    return new Version(this.#scanner, { bytes, hits }, gapsOf(common, bytes.length));
  }

  /** To be told of each text what was in it. */
  keep({ seen: { bytes, hits } }: Version, isClean: boolean): void {
    this.#clean = isClean ? { bytes: this.#copyOf(bytes), hits } : undefined;
  }

  /** Whoever gave the bytes may use their memory again. */
  #copyOf(bytes: Buffer): Buffer {
    if (this.#room.length < bytes.length) this.#room = Buffer.allocUnsafeSlow(2 * bytes.length);
    bytes.copy(this.#room);
    return this.#room.subarray(0, bytes.length);
  }

  /** All that the gate would find: what it found before, but for what stands near what changed. */
  #hits(last: Seen, bytes: Buffer, common: readonly Common[]): Int32Array {
    const hits: number[] = [];
    const fresh = (from: number, to: number) => {
      if (from >= to) return;
      const start = Math.max(0, from - gateReach);
      const found = this.#scanner.hits(bytes.subarray(start, to + gateReach));
      pass(found, 0, { from, to, by: start }, hits);
    };
    let [at, behind] = [0, 0];
    for (const one of common) {
      const known = withoutEnds(one, bytes, last.bytes);
      if (known.from >= known.to) continue;
      fresh(at, known.from);
      behind = pass(last.hits, behind, known, hits);
      at = known.to;
    }
    fresh(at, bytes.length);
    return Int32Array.from(hits);
  }
}

/** Without what the gate may have seen otherwise, but where both texts begin or end. */
const withoutEnds = ({ from, to, by }: Common, bytes: Buffer, other: Buffer): Common => ({
  from: from === 0 && by === 0 ? 0 : from + gateReach,
  to: to === bytes.length && to - by === other.length ? to : to - gateReach,
  by,
});

/** Passes on the hits of a part, as they stand in it, from the pair at `index` on; gives where the next begins. */
function pass(hits: Int32Array, index: number, { from, to, by }: Common, into: number[]): number {
  let at = index;
  for (; at < hits.length; at += 2) {
    const offset = (hits[at] ?? 0) + by;
    if (offset >= to) break;
    if (offset >= from) into.push(offset, hits[at + 1] ?? 0);
  }
  return at;
}

/** One text, of which a few parts may be all that is new. */
class Version {
  readonly #scanner: Looker;
  readonly #changed: readonly Part[] | undefined;
  readonly seen: Seen;

  constructor(scanner: Looker, seen: Seen, changed?: readonly Part[]) {
    this.#scanner = scanner;
    this.#changed = changed;
    this.seen = seen;
  }

  scan(): readonly Candidate[] {
    return this.#scanner.read(this.seen.bytes, this.seen.hits, undefined, this.#changed);
  }

  /** None where nothing that changed can be of an encoding. */
  signs(wanted: WantedSigns): Signs {
    const { bytes } = this.seen;
    const isNear = (part: Part): boolean => {
      const { from, to } = encodingAround(bytes, part);
      const { runs, escapes } = this.#scanner.signs(bytes.subarray(from, to), wanted);
      return runs.length + escapes.length > 0;
    };
    return this.#changed?.some(isNear) === false ? noSigns : this.#scanner.signs(bytes, wanted);
  }
}

const noSigns: Signs = { runs: [], escapes: [] };

/** What an encoding may be made of, and what may stand between its lines. */
const inEncoding = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[\w+/=\\"\s-]/.test(String.fromCharCode(byte)) && byte < 0x80 ? 1 : 0,
);

/** The part, what an encoding that it is of has besides, and so much more that an escape is seen whose text it is of. */
function encodingAround(bytes: Buffer, { from, to }: Part): Part {
  let [start, end] = [Math.max(0, from - gateReach), Math.min(bytes.length, to + gateReach)];
  while (start > 0 && inEncoding[bytes[start - 1] ?? 0] === 1) start -= 1;
  while (end < bytes.length && inEncoding[bytes[end] ?? 0] === 1) end += 1;
  return { from: start, to: end };
}

/** What stands between them; empty where something was only taken out. */
function gapsOf(common: readonly Common[], length: number): readonly Part[] {
  const starts = [0, ...common.map(({ to }) => to)];
  const ends = [...common.map(({ from }) => from), length];
  const gaps = starts.map((from, index) => ({ from, to: ends[index] ?? length }));
  return gaps.filter(({ from, to }) => from < to || (from > 0 && to < length));
}

/** Shorter parts are worth nothing: what is near their ends is looked at anyway. */
const shortest = 4 * gateReach;
const mostParts = 100;

/** What both have in common: their beginnings, their ends, and between them what is found again, in order. */
function commonOf(old: Buffer, bytes: Buffer): readonly Common[] {
  const most = Math.min(old.length, bytes.length);
  const before = sameFrom(old, 0, bytes, 0, most);
  const by = bytes.length - old.length;
  const end =
    bytes.length -
    sameBytes(most - before, (from, to) =>
      areSame(old, old.length - to, bytes, bytes.length - to, to - from),
    );
  const parts: Common[] = [{ from: 0, to: before, by: 0 }];
  for (let last = parts[0]; last !== undefined && last.to < end && parts.length < mostParts;) {
    last = nextCommon(old.subarray(0, end - by), bytes.subarray(0, end), last);
    if (last !== undefined) parts.push(last);
  }
  parts.push({ from: end, to: bytes.length, by });
  return parts.filter(({ from, to }) => to - from >= shortest);
}

/** So much is looked for, in so much of the other text and a little more where it is farther on. */
const probe = 64;
const window = 8 * 1024;
const farthest = 64 * 1024;

/** The next part that is found again behind one. */
function nextCommon(old: Buffer, bytes: Buffer, { to, by }: Common): Common | undefined {
  const first = to - by;
  for (let step = probe; step <= farthest; step *= 2) {
    const from = to + step - probe;
    if (from + probe > bytes.length) return undefined;
    const place = old.subarray(first, first + window + 2 * step).indexOf(bytes.subarray(from, from + probe));
    if (place === -1) continue;
    const start = first + place;
    const same = sameFrom(old, start, bytes, from, Math.min(old.length - start, bytes.length - from));
    if (same >= 4 * probe) return { from, to: from + same, by: from - start };
  }
  return undefined;
}

const areSame = (one: Buffer, at: number, other: Buffer, place: number, length: number): boolean =>
  one.compare(other, place, place + length, at, at + length) === 0;

const sameFrom = (one: Buffer, at: number, other: Buffer, place: number, most: number): number =>
  sameBytes(most, (from, to) => areSame(one, at + from, other, place + from, to - from));

/** How many of the first `most` bytes are the same; long stretches are compared at once. */
function sameBytes(most: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0;
  for (let step = 65536; step > 0; step = step >>> 2)
    while (same + step <= most && isSame(same, same + step)) same += step;
  return same;
}
