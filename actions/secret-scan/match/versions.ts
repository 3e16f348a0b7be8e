import type { Signs, WantedSigns } from '../gate/literal.ts';
import type { Candidate, Part } from './candidate.ts';

/** Whoever looks through one text. */
interface Looker {
  /** Where the gate would have one look. */
  hits(bytes: Buffer): Int32Array;
  /** What stands there, as far as anything of `changed` is looked at for it. */
  read(bytes: Buffer, hits: Int32Array, part?: Part, changed?: Part): readonly Candidate[];
  signs(bytes: Buffer, wanted: WantedSigns): Signs;
}

/** More than a gate looks at around the beginning of a literal, in bytes. */
const gateReach = 1024;

/** A text, and where the gate would have one look in it. */
interface Seen {
  readonly bytes: Buffer;
  readonly hits: Int32Array;
}

/** What two texts have in common, in bytes: their beginnings, and of the rest their ends. */
interface Common {
  readonly before: number;
  readonly behind: number;
}

/**
 * Looks through texts of which one is mostly what the one before it was, as the versions of a file in commits are. Gives
 * what looking through all of each would give: what only sees bytes that a text has in common with one in which nothing
 * was, in no encoding either, sees nothing in them.
 */
export class Versions {
  readonly #scanner: Looker;
  #clean: Seen | undefined;

  constructor(scanner: Looker) {
    this.#scanner = scanner;
  }

  /** The next text. */
  next(bytes: Buffer): Version {
    const common = this.#clean && commonOf(this.#clean.bytes, bytes);
    if (this.#clean === undefined || common === undefined || common.before + common.behind < bytes.length / 2)
      return new Version(this.#scanner, { bytes, hits: this.#scanner.hits(bytes) });
    const changed = { from: common.before, to: bytes.length - common.behind };
    return new Version(this.#scanner, { bytes, hits: this.#hits(this.#clean, bytes, changed) }, changed);
  }

  /** To be told of each text what was in it. */
  keep({ seen }: Version, isClean: boolean): void {
    this.#clean = isClean ? seen : undefined;
  }

  /** All that the gate would find: what it found before, but for what stands near what changed. */
  #hits(last: Seen, bytes: Buffer, changed: Part): Int32Array {
    const [from, to] = [changed.from - gateReach, changed.to + gateReach];
    const start = Math.max(0, from - gateReach);
    const fresh = this.#scanner.hits(bytes.subarray(start, to + gateReach));
    const moved = bytes.length - last.bytes.length;
    return Int32Array.from([
      ...pairs(last.hits, 0, (offset) => offset < from),
      ...pairs(fresh, start, (offset) => offset >= from && offset < to),
      ...pairs(last.hits, moved, (offset) => offset >= to),
    ]);
  }
}

/** One text, of which a part may be all that is new. */
class Version {
  readonly #scanner: Looker;
  readonly #changed: Part | undefined;
  readonly seen: Seen;

  constructor(scanner: Looker, seen: Seen, changed?: Part) {
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
    const around = this.#changed && encodingAround(bytes, this.#changed);
    const near = around && this.#scanner.signs(bytes.subarray(around.from, around.to), wanted);
    return near && near.runs.length + near.escapes.length === 0 ? near : this.#scanner.signs(bytes, wanted);
  }
}

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

/** Those that stand where they should when they are moved. */
function pairs(hits: Int32Array, by: number, isIn: (offset: number) => boolean): readonly number[] {
  const kept: number[] = [];
  for (let at = 0; at < hits.length; at += 2) {
    const offset = (hits[at] ?? 0) + by;
    if (isIn(offset)) kept.push(offset, hits[at + 1] ?? 0);
  }
  return kept;
}

function commonOf(one: Buffer, other: Buffer): Common {
  const most = Math.min(one.length, other.length);
  const before = sameBytes(most, (from, to) => one.compare(other, from, to, from, to) === 0);
  const [oneEnd, otherEnd] = [one.length, other.length];
  const behind = sameBytes(
    most - before,
    (from, to) => one.compare(other, otherEnd - to, otherEnd - from, oneEnd - to, oneEnd - from) === 0,
  );
  return { before, behind };
}

/** How many of the first `most` bytes are the same; long stretches are compared at once. */
function sameBytes(most: number, areSame: (from: number, to: number) => boolean): number {
  let same = 0;
  for (let step = 4096; step > 0; step = step >>> 3)
    while (same + step <= most && areSame(same, same + step)) same += step;
  return same;
}
