import type { FileEntry, ReadResult } from '../shared/core/files.ts';
import type { Side } from '../shared/core/run.ts';
import { blobId, fromBytes, maxFileBytes, streamed, tooLarge, unchecked } from '../shared/files/content.ts';

const entry: FileEntry = { path: 'stdin', named: true };

/** Standard input as the one file there is; none where it is empty. */
export async function standardInput(): Promise<Side> {
  const result = await read(process.stdin).catch(unreadable);
  const listing =
    result === undefined
      ? { entries: [], excluded: [{ path: entry.path, why: 'empty' }] }
      : { entries: [entry], excluded: [] };
  const source = {
    list: () => Promise.resolve(listing),
    async *read(wanted: readonly FileEntry[]): AsyncGenerator<ReadResult> {
      if (wanted.length > 0 && result !== undefined) yield await Promise.resolve(result);
    },
  };
  return { commit: null, source, listing };
}

/** Held where it is small, else handed on as it comes. */
async function read(stream: AsyncIterable<Buffer>): Promise<ReadResult | undefined> {
  const chunks = stream[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let size = 0;
  for (;;) {
    const next = await chunks.next();
    if (next.done === true) {
      const bytes = Buffer.concat(first);
      return size === 0 ? undefined : fromBytes(entry, bytes, () => blobId(bytes, 'sha1'));
    }
    first.push(next.value);
    size += next.value.length;
    if (size > maxFileBytes) break;
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield* first;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  return { ...tooLarge(entry, size), raw: streamed(entry, size, undefined, all) };
}

const unreadable = (error: unknown): ReadResult =>
  unchecked(
    entry,
    'unreadable',
    `It could not be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}.`,
    'Give it as a file or through a pipe.',
  );
