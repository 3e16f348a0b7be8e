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
 * larger ones are given in chunks or skipped over.
 */
export async function* readObjects(
  git: Git,
  ids: readonly string[],
  maxBytes: number,
): AsyncGenerator<GitObject> {
  let done = 0;
  for (let restarts = 0; done < ids.length && restarts <= maxRestarts; restarts++) {
    for await (const object of readBatch(git, ids.slice(done), maxBytes)) {
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
async function* readBatch(git: Git, ids: readonly string[], maxBytes: number): AsyncGenerator<GitObject> {
  const running = git.start(['cat-file', '--batch', '--buffer']);
  running.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const reader = new ByteReader(running.stdout);
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

/** Cuts a stream into lines and counted bytes. */
class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** The next line without its line feed, where all of it has come: waiting costs as much as a small object. */
  lineAtHand(): string | undefined {
    const end = this.#rest.indexOf(10);
    return end === -1 ? undefined : this.atHand(end + 1)?.toString('latin1', 0, end);
  }

  /** Undefined at the end. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const line = this.lineAtHand();
      if (line !== undefined || !(await this.#more())) return line;
    }
  }

  /** The next `size` bytes, where all of them have come. */
  atHand(size: number): Buffer | undefined {
    if (this.#rest.length < size) return undefined;
    const bytes = this.#rest.subarray(0, size);
    this.#rest = this.#rest.subarray(size);
    return bytes;
  }

  /** The next `size` bytes; undefined when the stream ends before. */
  async take(size: number): Promise<Buffer | undefined> {
    const parts: Buffer[] = [];
    for (let left = size; left > 0;) {
      const part = await this.#part(left);
      if (part === undefined) return undefined;
      left -= part.length;
      parts.push(part);
    }
    return Buffer.concat(parts);
  }

  /** The bytes that are left of an object, as they come. Throws PortcullisError `git` where git breaks off. */
  async *pass(rest: { left: number }): AsyncGenerator<Buffer> {
    while (rest.left > 0) {
      const part = await this.#part(rest.left);
      if (part === undefined) throw brokenOff();
      rest.left -= part.length;
      yield part;
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
    if (this.#rest.length === 0 && !(await this.#more())) return undefined;
    const part = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(part.length);
    return part;
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
    return true;
  }
}

const brokenOff = (): PortcullisError =>
  new PortcullisError(
    'git',
    'git cat-file ended in the middle of an object.',
    'Run `git fsck` in the repository; a fresh checkout often mends it.',
  );
