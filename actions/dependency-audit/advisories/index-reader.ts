import { isObject, parseJson, parseObject, type JsonObject } from '../../../shared/core/json.ts';
import {
  blockRow,
  IndexFault,
  largestBlock,
  largestHead,
  looksLikeIndex,
  preamble,
  preambleLength,
  sha256,
  signature,
  type IndexHead,
  type Slices,
} from './index-format.ts';

export interface AdvisoryIndex {
  readonly head: IndexHead;
  /** Over the head, and so over all. */
  readonly digest: string;
  /**
   * Records about the package of this key, reduced as the writer reduces them. Reads and verifies the one block that has
   * them. Throws IndexFault.
   */
  records(key: string): readonly JsonObject[];
}

/** Reads head and table, and verifies both. Throws IndexFault. */
export function openIndex(file: Slices): AdvisoryIndex {
  const { head, digest, behind } = readHead(file);
  const { blocks, packages, table } = head;
  const bytes = slice(file, behind, table.length);
  if (sha256(bytes) !== table.sha256) throw damaged('its table of packages');
  const keyEnds = blocks * blockRow.length;
  const keys = keyEnds + packages * 4;
  const start = behind + table.length;

  const keyEnd = (at: number): number => (at < 0 ? 0 : bytes.readUInt32LE(keyEnds + at * 4));
  const firstOf = (block: number): number =>
    block >= blocks ? packages : bytes.readUInt32LE(block * blockRow.length + blockRow.first);

  /** Lines of the block; those of the last one are at hand, since keys are asked for in order. */
  let [last, lines]: [number, readonly string[]] = [-1, []];
  function linesOf(block: number): readonly string[] {
    if (block === last) return lines;
    const row = block * blockRow.length;
    const length = bytes.readUInt32LE(row + blockRow.size);
    if (length > largestBlock) throw damaged('a block');
    const content = slice(file, start + bytes.readUInt32LE(row + blockRow.offset), length);
    const wanted = bytes.toString('hex', row + blockRow.digest, row + blockRow.length);
    if (sha256(content) !== wanted) throw damaged('a block');
    lines = content.toString('utf8').split('\n');
    last = block;
    return lines;
  }

  return {
    head,
    digest,
    records(key) {
      const wanted = Buffer.from(key);
      const at = search(packages, (one) => {
        const [from, to] = [keys + keyEnd(one - 1), keys + keyEnd(one)];
        if (from > to || to > bytes.length) throw damaged('its table of packages');
        return bytes.compare(wanted, 0, wanted.length, from, to);
      });
      if (at === undefined) return [];
      const block = blockOf(at, blocks, firstOf);
      const read = parseJson(linesOf(block)[at - firstOf(block)] ?? '');
      if (!Array.isArray(read) || !read.every(isObject)) throw damaged('a block');
      return read;
    },
  };
}

function readHead(file: Slices): { head: IndexHead; digest: string; behind: number } {
  const [, digest, length] = preamble.exec(slice(file, 0, preambleLength).toString('latin1')) ?? [];
  if (digest === undefined || Number(length) > largestHead) throw foreign(file);
  const bytes = slice(file, preambleLength, Number(length));
  if (sha256(bytes) !== digest) throw damaged('its head');
  const head = parseObject(bytes) as IndexHead | undefined;
  // It is what the digest says; still nothing is taken from it that does not fit the file.
  const isSound =
    head !== undefined &&
    isObject(head.table) &&
    [head.size, head.packages, head.blocks, head.table.length].every(isCount) &&
    head.blocks * blockRow.length + head.packages * 4 <= head.table.length &&
    isObject(head.ecosystems) &&
    Array.isArray(head.sources) &&
    isObject(head.leftOut) &&
    isObject(head.faulty) &&
    Array.isArray(head.faulty.first);
  if (!isSound) throw damaged('its head');
  if (file.size !== head.size)
    throw new IndexFault(
      `The index of advisories has ${file.size} bytes and should have ${head.size}: it is cut off, or something was added`,
    );
  return { head, digest, behind: preambleLength + Number(length) };
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

function slice(file: Slices, start: number, length: number): Buffer {
  if (start + length > file.size) throw foreign(file);
  const bytes = file.read(start, length);
  if (bytes.length !== length) throw new IndexFault('The index of advisories changed while it was read');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Index of what `compare` finds equal; it tells how the thing at an index stands to the one wanted. */
function search(count: number, compare: (at: number) => number): number | undefined {
  let [low, high] = [0, count - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compare(middle);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The last block that begins at or before the package. */
function blockOf(at: number, blocks: number, firstOf: (block: number) => number): number {
  let [low, high] = [0, blocks - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (firstOf(middle) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

const damaged = (part: string): IndexFault =>
  new IndexFault(`The index of advisories is damaged: ${part} is not what its checksum says`);

function foreign(file: Slices): IndexFault {
  if (looksLikeIndex(file)) {
    const start = Buffer.from(file.read(0, signature.length)).toString('latin1');
    return start === signature
      ? new IndexFault('The index of advisories is cut off')
      : new IndexFault(
          'The index of advisories has a version that is not known here',
          'Compile the index with the release that reads it.',
        );
  }
  return new IndexFault(
    'The file is no compiled index of advisories',
    'Give a compiled index, a zip export of OSV, or a folder of OSV records.',
  );
}
