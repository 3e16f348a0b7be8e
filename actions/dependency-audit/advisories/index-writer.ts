import { collect, type RecordSource } from './collected.ts';
import {
  largestBlock,
  largestHead,
  blockBytes,
  blockRow,
  preambleLength,
  preambleOf,
  sha256,
  tooManyAdvisories,
  type IndexHead,
} from './index-format.ts';

/** Compiles an index: the same bytes from the same records in the same order. Throws IndexFault. */
export function compileIndex(sources: readonly RecordSource[], today: string): Uint8Array {
  const { lines, coverage } = collect(sources, today);
  const blocks = blocksOf(lines.map(([, line]) => line));
  const rows = Buffer.alloc(blocks.length * blockRow.length);
  let offset = 0;
  for (const [at, { first, bytes }] of blocks.entries()) {
    const row = at * blockRow.length;
    rows.writeUInt32LE(offset, row + blockRow.offset);
    rows.writeUInt32LE(bytes.length, row + blockRow.size);
    rows.writeUInt32LE(first, row + blockRow.first);
    rows.write(sha256(bytes), row + blockRow.digest, 'hex');
    offset += bytes.length;
  }
  const ends = Buffer.alloc(lines.length * 4);
  let end = 0;
  for (const [at, [key]] of lines.entries()) ends.writeUInt32LE((end += key.length), at * 4);
  const table = Buffer.concat([rows, ends, ...lines.map(([key]) => key)]);
  const head = headOf({
    ...coverage,
    packages: lines.length,
    blocks: blocks.length,
    table: { length: table.length, sha256: sha256(table) },
    size: table.length + offset,
  });
  if (head.length > largestHead) throw tooManyAdvisories();
  return Buffer.concat([Buffer.from(preambleOf(head)), head, table, ...blocks.map(({ bytes }) => bytes)]);
}

interface Block {
  /** Index of its first line. */
  readonly first: number;
  readonly bytes: Buffer;
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let [first, length] = [0, 0];
  const close = (next: number) => {
    if (next === first) return;
    const bytes = Buffer.from(lines.slice(first, next).join('\n'));
    if (bytes.length > largestBlock) throw tooManyAdvisories();
    blocks.push({ first, bytes });
    [first, length] = [next, 0];
  };
  for (const [at, line] of lines.entries()) {
    if (length + line.length > blockBytes) close(at);
    length += line.length + 1;
  }
  close(lines.length);
  return blocks;
}

/** `size` comes without preamble and head: the digits of the sum may make the head itself longer. */
function headOf(head: IndexHead): Buffer {
  for (let own = 0; ;) {
    const bytes = Buffer.from(JSON.stringify({ ...head, size: preambleLength + own + head.size }));
    if (bytes.length === own) return bytes;
    own = bytes.length;
  }
}
