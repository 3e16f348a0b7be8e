import { gunzipped, looksLikeGzip } from '../../shared/parse/gzip.ts';
import { looksLikeTar, TarReader } from '../../shared/parse/tar.ts';
import { endsWithZip, looksLikeZip, mostOfTail } from '../../shared/parse/zip.ts';
import type { Parsed } from '../../shared/core/check.ts';
import type { RawFile } from '../../shared/core/document.ts';
import type { Secret, SecretDocument } from './document.ts';
import { Kept } from './kept.ts';
import { Allowance, mostOfEntry } from './layers/allowance.ts';
import { boxOf, goesOnBehind, isOver, tarEntries, tellEnd, tellOtherPacker } from './layers/archives.ts';
import type { Span } from './layers/layer.ts';
import { search, searchEntry, type Searcher } from './layers/search.ts';
import { searchPieces } from './pieces.ts';
import { textsOf } from './utf16.ts';

/** A zip is read from its end, so all of it has to be there. */
const mostOfZip = 64 * 1024 * 1024;

/** Reads a file that is too large to be held, or may become so when it is unpacked; it is never all in memory. */
export async function readLarge(
  file: RawFile,
  scanner: Searcher,
  pieceBytes?: number,
): Promise<Parsed<SecretDocument>> {
  const allowance = new Allowance();
  const kept = new Kept(allowance);
  const { head, chunks } = await begun(file.chunks());
  const again = (): Chunks => file.chunks();
  for await (const secret of secretsIn(head, chunks, { scanner, allowance, pieceBytes, again }))
    kept.add(secret);
  return kept.of(file.path);
}

interface Look {
  readonly scanner: Searcher;
  readonly allowance: Allowance;
  readonly pieceBytes: number | undefined;
  /** All that is looked at, from its beginning. */
  readonly again: () => Chunks;
}

type Chunks = AsyncIterable<Buffer>;

async function* secretsIn(head: Buffer, chunks: Chunks, look: Look): AsyncGenerator<Secret> {
  if (looksLikeGzip(head)) yield* withOwn(head, secretsInGzip(chunks, look), look);
  else if (looksLikeZip(head)) yield* secretsInZip(chunks, look);
  else if (looksLikeTar(head)) yield* secretsInTar(chunks, look);
  else yield* secretsInText(head, chunks, look);
}

async function* secretsInText(head: Buffer, chunks: Chunks, look: Look): AsyncGenerator<Secret> {
  const { scanner, allowance, pieceBytes, again } = look;
  tellOtherPacker(head, allowance);
  for (const text of textsOf(head, zipTold(chunks, allowance), again))
    yield* searchPieces(text, scanner, allowance, pieceBytes);
}

/** The same chunks. Where they end with a zip that is told: all of it would have to be there. */
async function* zipTold(chunks: Chunks, allowance: Allowance): Chunks {
  const tail: Buffer[] = [];
  let [held, before] = [0, 0];
  for await (const chunk of chunks) {
    tail.push(chunk);
    held += chunk.length;
    for (let [first] = tail; first !== undefined && held - first.length >= mostOfTail; [first] = tail) {
      tail.shift();
      held -= first.length;
      before += first.length;
    }
    yield chunk;
  }
  if (endsWithZip(Buffer.concat(tail), before))
    allowance.tell(
      'limit',
      'The file',
      'is a zip behind something else, which is not opened in one so large',
    );
}

/**
 * Adds what stands in the first bytes themselves: a gzip has room for a name, a comment and more. What was packed without
 * being made smaller is said once, and where.
 */
async function* withOwn(
  head: Buffer,
  packed: AsyncIterable<Secret>,
  { scanner, allowance, pieceBytes }: Look,
): AsyncGenerator<Secret> {
  const own = new Map<string, Secret>();
  for await (const secret of searchPieces(joined(head), scanner, allowance, pieceBytes))
    own.set(valueOf(secret), secret);
  for await (const secret of packed) {
    own.delete(valueOf(secret));
    yield secret;
  }
  yield* own.values();
}

const valueOf = ({ kind, text }: Secret): string => `${kind} ${text}`;

async function* secretsInGzip(packed: Chunks, look: Look): AsyncGenerator<Secret> {
  const { scanner, allowance } = look;
  try {
    const { head, chunks } = await begun(
      within(
        gunzipped(packed, () => {
          allowance.tell('parse-error', 'The archive', goesOnBehind);
        }),
        allowance,
      ),
    );
    if (looksLikeTar(head)) yield* secretsInTar(chunks, look);
    else if (looksLikeZip(head) || looksLikeGzip(head)) {
      const bytes = await whole(chunks, mostOfEntry, allowance);
      const entry = bytes && { name: 'gzip', bytes, span: undefined };
      if (entry !== undefined) yield* searchEntry(entry, scanner, allowance).map(nowhere);
    } else {
      for await (const secret of secretsInText(head, chunks, {
        ...look,
        again: () => gunzipped(look.again()),
      }))
        yield nowhere({ ...secret, layers: ['gzip', ...secret.layers] });
    }
  } catch (error) {
    // Zlib's own; what the file's source throws is told by whoever asked for it.
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error;
    allowance.tell('parse-error', 'The archive', `cannot be unpacked (${error.message})`);
  }
}

async function* secretsInZip(chunks: Chunks, { scanner, allowance }: Look): AsyncGenerator<Secret> {
  const bytes = await whole(chunks, mostOfZip, allowance);
  if (bytes !== undefined) yield* search(bytes, scanner, allowance).map(nowhere);
}

async function* secretsInTar(chunks: Chunks, { scanner, allowance }: Look): AsyncGenerator<Secret> {
  const reader = new TarReader(mostOfEntry, 'all');
  const box = boxOf(allowance, true);
  for await (const chunk of chunks) {
    for (const entry of tarEntries(reader, chunk, box))
      yield* searchEntry(entry, scanner, allowance).map(nowhere);
    if (reader.isBroken) return;
  }
  tellEnd(reader, box);
}

/** What stands in an archive has no place in the file. */
const nowhere = ({
  start: _,
  end: __,
  besides,
  ...secret
}: Omit<Secret, 'place' | 'besides'> &
  Partial<Span> & { besides?: readonly Pick<Secret, 'text'>[] | undefined }): Secret => ({
  ...secret,
  place: top,
  ...(besides && { besides: besides.map(({ text }) => ({ place: top, text })) }),
});

const top = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** The first bytes, as many as it takes to know an archive; and all of it, these again too. */
async function begun(chunks: Chunks): Promise<{ readonly head: Buffer; readonly chunks: Chunks }> {
  const source = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < 512) {
    const next = await source.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  const rest = { [Symbol.asyncIterator]: () => source };
  return { head, chunks: joined(head, rest) };
}

async function* joined(head: Buffer, rest: Chunks | readonly Buffer[] = []): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}

/** As much as may be unpacked of one file. */
async function* within(chunks: Chunks, allowance: Allowance): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    allowance.bytes -= chunk.length;
    if (isOver(allowance)) return;
    yield chunk;
  }
}

/** Undefined, and told: it has more than `most` bytes. */
async function whole(chunks: Chunks, most: number, allowance: Allowance): Promise<Buffer | undefined> {
  const all: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    all.push(chunk);
    size += chunk.length;
    if (size <= most) continue;
    allowance.tell('too-large', 'The archive', `has more than ${most} bytes, which are not held at once`);
    return undefined;
  }
  return Buffer.concat(all);
}
