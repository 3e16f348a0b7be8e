import type { Candidate, Part, Reader } from './candidate.ts';
import type { Gate, Signs, WantedSigns } from '../gate/literal.ts';
import type { Span } from '../layers/layer.ts';
import type { Watch } from './literals.ts';
import { withoutOverlaps } from './overlaps.ts';
import { Unloaded } from './unloaded.ts';
import { Versions } from './versions.ts';
import { holdsRun, isSameRun, type Run } from './value-run.ts';

/** All who look at one literal, and the window that is enough for each of them. */
interface Watcher {
  readonly length: number;
  readonly readers: readonly Reader[];
  /** Of each reader, where it wants another run than the gate has seen. */
  readonly runs: readonly (Run | undefined)[];
  readonly before: number;
  readonly behind: number;
}

const watcher = ({ literal, readers }: Watch): Watcher => ({
  length: literal.text.length,
  readers,
  runs: readers.map(({ run }) => (run === undefined || isSameRun(run, literal) ? undefined : run)),
  before: Math.max(...readers.map(({ before }) => before)),
  behind: Math.max(...readers.map(({ behind }) => behind)),
});

/** What a gate looks for, by index. */
export interface Watches {
  at(index: number): Watch | Unloaded | undefined;
}

/** The farthest that any reader looks behind or before its literal, in bytes. */
export const reachOf = (watches: readonly Watch[]): number =>
  watches.reduce(
    (most, { readers }) => readers.reduce((far, { before, behind }) => Math.max(far, before, behind), most),
    0,
  );

/** Looks for secrets in bytes. */
export class Scanner {
  readonly #gate: Gate;
  readonly #watches: Watches;
  /** Made at the first hit: of thousands of literals a repository has a few hundred. */
  readonly #watchers: (Watcher | undefined)[] = [];
  /** The farthest that any reader looks behind or before its literal, in bytes. */
  readonly reach: number;

  /** `gate` looks for the literals of `watches`, in that order. */
  constructor(gate: Gate, watches: readonly Watch[]);
  constructor(gate: Gate, watches: Watches, reach: number);
  constructor(gate: Gate, watches: Watches | readonly Watch[], reach?: number) {
    this.#gate = gate;
    this.#watches = watches;
    this.reach = reach ?? ('length' in watches ? reachOf(watches) : 0);
  }

  /** Undefined, and in `wanted`: it has to be loaded. */
  #watcher(index: number, wanted: Set<string>): Watcher | undefined {
    const known = this.#watchers[index];
    if (known !== undefined) return known;
    const watch = this.#watches.at(index);
    if (watch === undefined) return undefined;
    if (!(watch instanceof Unloaded)) return (this.#watchers[index] = watcher(watch));
    for (const name of watch.names) wanted.add(name);
    return undefined;
  }

  /** Where something may stand in an encoding. */
  signs(bytes: Buffer, wanted: WantedSigns): Signs {
    return this.#gate.signs(bytes, wanted);
  }

  /** Looks through texts that are versions of one another. */
  versions(): Versions {
    return new Versions(this);
  }

  /** What has the shape of a secret, in order of place. */
  scan(bytes: Buffer, part?: Part): readonly Candidate[] {
    return this.read(bytes, this.hits(bytes), part);
  }

  /** Where the gate would have one look. */
  hits(bytes: Buffer): Int32Array {
    return this.#gate.hits(bytes);
  }

  /**
   * What stands at `hits` in a part of the bytes, as far as anything of `changed` is looked at for it. Throws `Unloaded`
   * where somebody would look who is not loaded.
   */
  read(bytes: Buffer, hits: Int32Array, part?: Part, changed?: readonly Part[]): readonly Candidate[] {
    if (hits.length === 0) return none;
    const found: Candidate[] = [];
    const wanted = new Set<string>();
    for (let index = 0; index < hits.length; index += 2) {
      const offset = hits[index] ?? 0;
      if (part !== undefined && (offset < part.from || offset >= part.to)) continue;
      const watch = this.#watcher(hits[index + 1] ?? 0, wanted);
      if (watch === undefined || wanted.size > 0) continue;
      if (changed !== undefined && !isTouched(offset, watch, changed)) continue;
      const start = Math.max(0, offset - watch.before);
      let text: string | undefined;
      for (const [at, reader] of watch.readers.entries()) {
        const run = watch.runs[at];
        if (run !== undefined && !holdsRun(bytes, offset + watch.length, run)) continue;
        text ??= bytes.toString('latin1', start, Math.min(bytes.length, offset + watch.behind));
        const one = reader.read(text, offset - start);
        if (one !== undefined) found.push(moved(one, start));
      }
    }
    if (wanted.size > 0) throw new Unloaded(wanted);
    return withoutOverlaps(found);
  }
}

/** A candidate of a window, as one of the bytes that the window begins in at `by`. Its text keeps no window alive. */
function moved(one: Candidate, by: number): Candidate {
  const move = <At extends Span & { readonly text: string }>(at: At): At => ({
    ...at,
    start: by + at.start,
    end: by + at.end,
    text: Buffer.from(at.text, 'latin1').toString('latin1'),
  });
  return one.besides === undefined ? move(one) : { ...move(one), besides: one.besides.map(move) };
}

/** Whether the window around a place reaches into one of these parts, or over where something was taken out. */
const isTouched = (offset: number, { before, behind }: Watcher, parts: readonly Part[]): boolean =>
  parts.some(({ from, to }) => offset - before < to && offset + behind > from);

const none: readonly Candidate[] = [];
