/** A text as UTF-8: it may be in UTF-16, as its byte order mark says. `head` is how it begins. */
export function utf8Of(head: Buffer, chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const mark = head.length >= 2 ? head.readUInt16BE(0) : 0;
  // FF FE 00 00 is UTF-32.
  if (mark === 0xfffe && !(head[2] === 0 && head[3] === 0)) return transcoded(chunks, (units) => units);
  return mark === 0xfeff ? transcoded(chunks, (units) => Buffer.from(units).swap16()) : chunks;
}

async function* transcoded(
  chunks: AsyncIterable<Buffer>,
  littleEndian: (units: Buffer) => Buffer,
): AsyncGenerator<Buffer> {
  let held = Buffer.alloc(0);
  let isFirst = true;
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk]);
    const units = littleEndian(held.subarray(0, held.length - (held.length % 2)));
    // The first half of a pair waits for the second.
    const isCut = units.length >= 2 && ((units[units.length - 1] ?? 0) & 0xfc) === 0xd8;
    const size = isCut ? units.length - 2 : units.length;
    const text = units.toString('utf16le', 0, size);
    held = held.subarray(size);
    yield Buffer.from(isFirst ? text.replace(/^\ufeff/, '') : text);
    if (size > 0) isFirst = false;
  }
}
