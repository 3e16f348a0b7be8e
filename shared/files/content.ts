import { createHash } from 'node:crypto';
import type { Unchecked } from '../core/check.ts';
import type { RawFile, SourceFile } from '../core/document.ts';
import type { FileEntry, ReadResult } from '../core/files.ts';
import { decode, encodingOf, type Encoding } from './encoding.ts';
import type { GitObject } from './objects.ts';

/** Larger files are unchecked, so that padding cannot hide what follows. */
export const maxFileBytes = 5 * 1024 * 1024;

export type Hash = 'sha1' | 'sha256';

/** Git's object id of a file's bytes. */
export const blobId = (bytes: Buffer, hash: Hash): string =>
  createHash(hash).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** What a file's bytes give: its text, or why it is passed over. `isThere` tells whether they are still its own. */
export function fromBytes(
  entry: FileEntry,
  bytes: Buffer,
  blob: () => string,
  isThere: () => boolean = always,
): ReadResult {
  const raw = new HeldFile(entry.path, bytes, encodingOf(bytes), blob, isThere);
  if (!isText(raw)) return { ...binary(entry), raw };
  if (isPointer(bytes)) return { ...leftAtServer(entry), raw };
  return { entry, file: raw, raw };
}

const always = (): boolean => true;

/** A file whose bytes are at hand. Its text and its object id are made when they are asked for: not every check wants them. */
class HeldFile implements RawFile {
  readonly path: string;
  readonly size: number;
  readonly #bytes: Buffer;
  readonly #encoding: Encoding | undefined;
  readonly #blob: () => string;
  readonly #isThere: () => boolean;
  #text: string | undefined;
  #id: string | undefined;

  constructor(
    path: string,
    bytes: Buffer,
    encoding: Encoding | undefined,
    blob: () => string,
    isThere: () => boolean,
  ) {
    this.path = path;
    this.size = bytes.length;
    this.#bytes = bytes;
    this.#encoding = encoding;
    this.#blob = blob;
    this.#isThere = isThere;
  }

  get bytes(): Buffer {
    this.#confirm();
    return this.#bytes;
  }

  get encoding(): Encoding['kind'] | undefined {
    return this.#encoding?.kind;
  }

  get text(): string | undefined {
    return (this.#text ??= this.#encoding && decode(this.bytes, this.#encoding));
  }

  get blob(): string {
    if (this.#id === undefined) this.#confirm();
    return (this.#id ??= this.#blob());
  }

  /** Throws where another file has taken their place: to go on with its bytes would be to judge the wrong one. */
  #confirm(): void {
    if (!this.#isThere()) throw new TypeError('the bytes of a file are there until the next is read');
  }

  async *chunks(): AsyncGenerator<Buffer> {
    yield await Promise.resolve(this.bytes);
  }
}

const isText = (file: HeldFile): file is HeldFile & SourceFile => file.encoding !== undefined;

/** A file that is too large to be held. */
export const streamed = (
  { path }: FileEntry,
  size: number,
  blob: string | undefined,
  chunks: RawFile['chunks'],
): RawFile => ({ path, size, blob, chunks, bytes: undefined, encoding: undefined, text: undefined });

export const excluded = (entry: FileEntry, why: string): ReadResult => ({
  entry,
  excluded: { path: entry.path, why },
});

/** For a file without text that may be passed over, unless the user named it or a check is certain to need it. */
export const excused = (result: ReadResult, excuse: string): ReadResult =>
  'unchecked' in result && result.entry.named !== true ? { ...result, excuse } : result;

export const unchecked = (
  entry: FileEntry,
  code: 'unreadable' | 'too-large' | 'binary' | 'link-outside' | 'not-fetched' | 'lfs-pointer',
  message: string,
  hint: string,
): ReadResult => ({ entry, unchecked: { path: entry.path, code, message, line: null, hint } });

/** A file that has no contents of its own. */
export const irregular = (path: string): Unchecked => ({
  path,
  code: 'unreadable',
  message: 'It is no regular file (a pipe, a socket, a device or a folder).',
  line: null,
  hint: 'Remove it, or exclude it in the policy.',
});

export const tooLarge = (entry: FileEntry, size: number): ReadResult =>
  unchecked(
    entry,
    'too-large',
    `The file has ${size} bytes; up to ${maxFileBytes} are read.`,
    'Split it, or exclude it in the policy if it is none of your own code.',
  );

export const outside = (entry: FileEntry): ReadResult =>
  unchecked(
    entry,
    'link-outside',
    'A symbolic link on its path leads out of the checked tree.',
    'Put the file itself in place of the link, or exclude it in the policy.',
  );

export const deadLink = (entry: FileEntry, why: 'a link to nothing' | 'a link that leads back to itself') =>
  excused(
    unchecked(
      entry,
      'unreadable',
      `It is ${why}.`,
      'Put the file itself in its place (a link into a submodule needs a checkout with `submodules`), or remove it.',
    ),
    why,
  );

const binary = (entry: FileEntry): ReadResult =>
  excused(
    unchecked(
      entry,
      'binary',
      'The file is binary, so there is no text to check.',
      'Give it another name, or exclude it in the policy.',
    ),
    'binary',
  );

/** A Git LFS pointer (git-lfs, docs/spec.md) stands where the file should be. */
const isPointer = (bytes: Buffer): boolean =>
  bytes.length < 1024 &&
  bytes[0] === 0x76 &&
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid /.test(bytes.toString('latin1'));

const leftAtServer = (entry: FileEntry): ReadResult =>
  unchecked(
    entry,
    'lfs-pointer',
    'This is a Git LFS pointer, not the file.',
    'Check out with `lfs: true`, or keep the file in git itself.',
  );

/** What an answer of git's object store gives. */
export function fromObject(entry: FileEntry, object: GitObject, blob: string): ReadResult {
  if (object.kind === 'found') return fromBytes(entry, object.bytes, () => blob);
  if (object.kind === 'too-large') {
    const { size, chunks } = object;
    return { ...tooLarge(entry, size), raw: streamed(entry, size, blob, chunks) };
  }
  return unchecked(
    entry,
    'not-fetched',
    'Git does not have its contents here (a partial clone, or a damaged one).',
    'Check out without `filter` and with these files in the sparse checkout.',
  );
}
