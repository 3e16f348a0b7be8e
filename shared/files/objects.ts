import type { Git } from '../exec/git.ts';

/** One answer of `git cat-file --batch`. */
export type GitObject =
  | { readonly kind: 'found'; readonly bytes: Buffer }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'missing' };

// Each object that git dies of (a broken one, or a missing one in gits that cannot be kept from fetching) costs a start.
const maxRestarts = 20;

/**
 * Reads objects in the given order, one answer for each id. Streams: at most one object of `maxBytes` is in memory,
 * larger ones are skipped over.
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
      const header = await reader.line();
      if (header === undefined) return;
      const size = /^\S+ \S+ (\d+)$/.exec(header)?.[1];
      if (size === undefined) {
        yield { kind: 'missing' };
        continue;
      }
      const bytes = await reader.take(Number(size), Number(size) <= maxBytes);
      if ((await reader.take(1, true)) === undefined) return;
      if (bytes !== undefined) yield { kind: 'found', bytes };
      else yield { kind: 'too-large', size: Number(size) };
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

  /** Without its line feed; undefined at the end. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.#rest.indexOf(10);
      if (end !== -1) {
        const line = this.#rest.toString('utf8', 0, end);
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      if (!(await this.#more())) return undefined;
    }
  }

  /** The next `size` bytes; undefined when they are not to be kept, or when the stream ends before. */
  async take(size: number, keep: boolean): Promise<Buffer | undefined> {
    const parts: Buffer[] = [];
    for (let left = size; left > 0;) {
      if (this.#rest.length === 0 && !(await this.#more())) return undefined;
      const part = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(part.length);
      left -= part.length;
      if (keep) parts.push(part);
    }
    return keep ? Buffer.concat(parts) : undefined;
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
    return true;
  }
}
