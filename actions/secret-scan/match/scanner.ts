import type { Candidate, Reader } from './candidate.ts';
import type { Gate } from '../gate/literal.ts';
import type { Watch } from './literals.ts';
import { withoutOverlaps } from './overlaps.ts';

/** Which part of the bytes is looked at; what lies around is only read to see a secret whole. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** All who look at one literal, and the window that is enough for each of them. */
interface Watcher {
  readonly readers: readonly Reader[];
  readonly before: number;
  readonly behind: number;
}

const watcher = ({ readers }: Watch): Watcher => ({
  readers,
  before: Math.max(...readers.map(({ before }) => before)),
  behind: Math.max(...readers.map(({ behind }) => behind)),
});

/** Looks for secrets in bytes. */
export class Scanner {
  readonly #gate: Gate;
  readonly #watches: readonly Watcher[];
  /** The farthest that any reader looks behind or before its literal, in bytes. */
  readonly reach: number;

  /** `gate` looks for the literals of `watches`, in that order. */
  constructor(gate: Gate, watches: readonly Watch[]) {
    this.#gate = gate;
    this.#watches = watches.map(watcher);
    this.reach = Math.max(0, ...this.#watches.map(({ before, behind }) => Math.max(before, behind)));
  }

  /** What has the shape of a secret, in order of place. */
  scan(bytes: Buffer, part: Part = { from: 0, to: bytes.length }): readonly Candidate[] {
    const hits = this.#gate.hits(bytes);
    if (hits.length === 0) return none;
    const found: Candidate[] = [];
    for (let index = 0; index < hits.length; index += 2) {
      const offset = hits[index] ?? 0;
      if (offset < part.from || offset >= part.to) continue;
      const watch = this.#watches[hits[index + 1] ?? 0];
      if (watch === undefined) continue;
      const start = Math.max(0, offset - watch.before);
      const text = bytes.toString('latin1', start, Math.min(bytes.length, offset + watch.behind));
      for (const reader of watch.readers) {
        const one = reader.read(text, offset - start);
        if (one !== undefined) found.push({ ...one, start: start + one.start, end: start + one.end });
      }
    }
    return withoutOverlaps(found);
  }
}

const none: readonly Candidate[] = [];
