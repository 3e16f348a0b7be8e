type Order = 'little' | 'big';

/** By its byte order mark, as everywhere; undefined for what has none. FF FE 00 00 is UTF-32. */
function orderOf(head: Buffer): Order | undefined {
  const mark = head.length >= 2 ? head.readUInt16BE(0) : 0;
  if (mark === 0xfffe && !(head[2] === 0 && head[3] === 0)) return 'little';
  return mark === 0xfeff ? 'big' : undefined;
}

/**
 * A text as UTF-8: it may be in UTF-16, as its byte order mark says. Then what is beside its units follows, which needs
 * the chunks `again`. `head` is how it begins.
 */
export function textsOf(
  head: Buffer,
  chunks: AsyncIterable<Buffer>,
  again: () => AsyncIterable<Buffer>,
): readonly AsyncIterable<Buffer>[] {
  const order = orderOf(head);
  return order === undefined ? [chunks] : [transcoded(chunks, order), allBeside(again(), order)];
}

/**
 * Bytes that are taken for UTF-16, without those that are characters of ASCII in it: a mark alone makes no text of two
 * bytes a character, and whoever opens the file sees what else stands there. As long as the bytes, so all keeps its place.
 */
export const besideUnits = (bytes: Buffer): Buffer =>
  // Without a mark it is known by the NULs of one order alone.
  blanked(bytes, orderOf(bytes) ?? (bytes[0] === 0 ? 'big' : 'little'));

function blanked(bytes: Buffer, order: Order): Buffer {
  const rest = Buffer.from(bytes);
  const [high, low] = order === 'little' ? [1, 0] : [0, 1];
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const char = rest[at + low] ?? 0;
    // Lines are counted on.
    if (rest[at + high] === 0 && char < 0x80 && char !== 10) rest[at + low] = 0;
  }
  return rest;
}

async function* allBeside(chunks: AsyncIterable<Buffer>, order: Order): AsyncGenerator<Buffer> {
  for await (const units of unitsOf(chunks)) yield blanked(units, order);
}

async function* transcoded(chunks: AsyncIterable<Buffer>, order: Order): AsyncGenerator<Buffer> {
  let half = Buffer.alloc(0);
  let isFirst = true;
  for await (const chunk of unitsOf(chunks)) {
    if (chunk.length === 1) return;
    const units = Buffer.concat([half, order === 'little' ? chunk : Buffer.from(chunk).swap16()]);
    // The first half of a pair waits for the second.
    const isCut = units.length >= 2 && ((units[units.length - 1] ?? 0) & 0xfc) === 0xd8;
    const size = isCut ? units.length - 2 : units.length;
    const text = units.toString('utf16le', 0, size);
    half = units.subarray(size);
    yield Buffer.from(isFirst ? text.replace(/^\ufeff/, '') : text);
    if (size > 0) isFirst = false;
  }
}

/** Chunks of whole units; what is left over at the end comes by itself. */
async function* unitsOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held = Buffer.alloc(0);
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk]);
    const size = held.length - (held.length % 2);
    yield held.subarray(0, size);
    held = held.subarray(size);
  }
  if (held.length > 0) yield held;
}
