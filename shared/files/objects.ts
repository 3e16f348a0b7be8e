import { PortcullisError } from '../core/errors.ts';
import type { Git } from '../exec/git.ts';

/** One answer of `git cat-file --batch`. */
export type GitObject =
  | { readonly kind: 'found'; readonly bytes: Buffer }
  /** `chunks` are there until the next object is asked for. */
  | { readonly kind: 'too-large'; readonly size: number; readonly chunks: () => AsyncGenerator<Buffer> }
  | { readonly kind: 'missing' };

// Each object that git dies of (a broken one, or a missing one in gits that cannot be kept from fetching) costs a start.
const maxRestarts = 20;

/**
 * Reads objects in the given order, one answer for each id. Streams: at most one object of `maxBytes` is in memory,
 * larger ones are given in chunks or skipped over. `reuse`: the bytes of one are there until the next is asked for, in
 * memory that is used again; with many thousands, freeing it would take longer than all the rest.
 */
export async function* readObjects(
  git: Git,
  ids: readonly string[],
  maxBytes: number,
  reuse = false,
): AsyncGenerator<GitObject> {
  let done = 0;
  for (let restarts = 0; done < ids.length && restarts <= maxRestarts; restarts++) {
    for await (const object of readBatch(git, ids.slice(done), maxBytes, reuse)) {
      done++;
      yield object;
    }
    if (done === ids.length) return;
    done++;
    yield { kind: 'missing' };
  }
  for (; done < ids.length; done++) yield { kind: 'missing' };
}

/** Ends early when git does. */
async function* readBatch(
  git: Git,
  ids: readonly string[],
  maxBytes: number,
  reuse: boolean,
): AsyncGenerator<GitObject> {
  const running = git.start(['cat-file', '--batch', '--buffer']);
  running.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const reader = new ByteReader(running.stdout, reuse);
  try {
    for (let left = ids.length; left > 0; left--) {
      const header = reader.lineAtHand() ?? (await reader.line());
      if (header === undefined) return;
      const size = /^\S+ \S+ (\d+)$/.exec(header)?.[1];
      if (size === undefined) {
        yield { kind: 'missing' };
        continue;
      }
      if (Number(size) <= maxBytes) {
        // With the line feed behind it.
        const bytes = reader.atHand(Number(size) + 1) ?? (await reader.take(Number(size) + 1));
        if (bytes === undefined) return;
        yield { kind: 'found', bytes: bytes.subarray(0, -1) };
        continue;
      }
      const rest = { left: Number(size) };
      yield { kind: 'too-large', size: rest.left, chunks: () => reader.pass(rest) };
      await reader.skip(rest);
      if ((await reader.take(1)) === undefined) return;
    }
  } finally {
    running.stop();
  }
}

/** So much is read into one buffer, in bytes: one for each chunk costs more than all else that is done with it. */
const atOnce = 1024 * 1024;

/** Cuts a stream into lines and counted bytes. What it gives out is written over later only where it may `reuse` memory. */
class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #reuse: boolean;
  #held = Buffer.alloc(0);
  /** What has come and was not given out yet is `[from, to)` of what is held. */
  #from = 0;
  #to = 0;

  constructor(stream: AsyncIterable<Buffer>, reuse: boolean) {
    this.#chunks = stream[Symbol.asyncIterator]();
    this.#reuse = reuse;
  }

  /** The next line without its line feed, where all of it has come: waiting costs as much as a small object. */
  lineAtHand(): string | undefined {
    const end = this.#held.indexOf(10, this.#from);
    if (end === -1 || end >= this.#to) return undefined;
    const line = this.#held.toString('latin1', this.#from, end);
    this.#from = end + 1;
    return line;
  }

  /** Undefined at the end. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const line = this.lineAtHand();
      if (line !== undefined || !(await this.#more(0))) return line;
    }
  }

  /** The next `size` bytes, where all of them have come. */
  atHand(size: number): Buffer | undefined {
    if (this.#to - this.#from < size) return undefined;
    this.#from += size;
    return this.#held.subarray(this.#from - size, this.#from);
  }

  /** The next `size` bytes; undefined when the stream ends before. */
  async take(size: number): Promise<Buffer | undefined> {
    while (this.#to - this.#from < size) if (!(await this.#more(size))) return undefined;
    return this.atHand(size);
  }

  /** The bytes that are left of an object, as they come. Throws PortcullisError `git` where git breaks off. */
  async *pass(rest: { left: number }): AsyncGenerator<Buffer> {
    while (rest.left > 0) {
      const part = await this.#part(rest.left);
      if (part === undefined) throw brokenOff();
      rest.left -= part.length;
      yield this.#reuse ? Buffer.from(part) : part;
    }
  }

  async skip(rest: { left: number }): Promise<void> {
    for (; rest.left > 0;) {
      const part = await this.#part(rest.left);
      if (part === undefined) return;
      rest.left -= part.length;
    }
  }

  async #part(most: number): Promise<Buffer | undefined> {
    if (this.#from === this.#to && !(await this.#more(0))) return undefined;
    return this.atHand(Math.min(most, this.#to - this.#from));
  }

  /** Adds the next chunk, farther on in memory or elsewhere where there is no room for it, or for `wanted` bytes in one. */
  async #more(wanted: number): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    const size = Math.max(wanted, this.#to - this.#from + next.value.length);
    if (this.#from + size > this.#held.length) {
      const isEnough = this.#reuse && size <= this.#held.length;
      const room = isEnough ? this.#held : Buffer.allocUnsafeSlow(Math.max(atOnce, size + next.value.length));
      this.#held.copy(room, 0, this.#from, this.#to);
      [this.#held, this.#from, this.#to] = [room, 0, this.#to - this.#from];
    }
    this.#to += next.value.copy(this.#held, this.#to);
    return true;
  }
}

const brokenOff = (): PortcullisError =>
  new PortcullisError(
    'git',
    'git cat-file ended in the middle of an object.',
    'Run `git fsck` in the repository; a fresh checkout often mends it.',
  );
