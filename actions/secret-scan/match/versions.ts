import type { Candidate, Part } from './candidate.ts';

/** Whoever looks through one text. */
interface Looker {
  /** Where the gate would have one look. */
  hits(bytes: Buffer): Int32Array;
  /** What stands there, as far as anything of `changed` is looked at for it. */
  read(bytes: Buffer, hits: Int32Array, part?: Part, changed?: Part): readonly Candidate[];
}

/** More than a gate looks at around the beginning of a literal, in bytes. */
const gateReach = 1024;

/** A text in which nobody saw anything, and where the gate would have had them look. */
interface Clean {
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
 * what the scanner would give: what only sees bytes that both have in common saw nothing in them before.
 */
export class Versions {
  readonly #scanner: Looker;
  #last: Clean | undefined;

  constructor(scanner: Looker) {
    this.#scanner = scanner;
  }

  scan(bytes: Buffer): readonly Candidate[] {
    const last = this.#last;
    const common = last && commonOf(last.bytes, bytes);
    if (last === undefined || common === undefined || common.before + common.behind < bytes.length / 2) {
      const hits = this.#scanner.hits(bytes);
      return this.#keep({ bytes, hits }, this.#scanner.read(bytes, hits));
    }
    const hits = this.#hits(last, bytes, common);
    const changed = { from: common.before, to: bytes.length - common.behind };
    return this.#keep({ bytes, hits }, this.#scanner.read(bytes, hits, undefined, changed));
  }

  #keep(seen: Clean, found: readonly Candidate[]): readonly Candidate[] {
    this.#last = found.length === 0 ? seen : undefined;
    return found;
  }

  /** All that the gate would find: what it found before, but for what stands near what changed. */
  #hits(last: Clean, bytes: Buffer, { before, behind }: Common): Int32Array {
    const [from, to] = [before - gateReach, bytes.length - behind + gateReach];
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
