/**
 * Unpacks one block of Snappy (google/snappy, format_description.txt), not the framing format.
 * Undefined for what is none, or would have more than `most` bytes.
 */
export function unsnappy(packed: Uint8Array, most: number): Uint8Array | undefined {
  const reader = new Reader(packed);
  const length = reader.varint();
  if (length === undefined || length > most) return undefined;
  const out = new Uint8Array(length);
  let end = 0;
  while (!reader.isAtEnd) {
    const tag = reader.number(1) ?? 0;
    const kind = tag & 3;
    const high = tag >> 2;
    if (kind === 0) {
      const size = high < 60 ? high : reader.number(high - 59);
      const bytes = size === undefined ? undefined : reader.bytes(size + 1);
      if (bytes === undefined || bytes.length > length - end) return undefined;
      out.set(bytes, end);
      end += bytes.length;
      continue;
    }
    const low = reader.number(kind === 3 ? 4 : kind);
    if (low === undefined) return undefined;
    const size = kind === 1 ? (high & 7) + 4 : high + 1;
    const back = kind === 1 ? ((tag >> 5) << 8) | low : low;
    if (back === 0 || back > end || size > length - end) return undefined;
    // Byte by byte: a copy may run into what it writes itself.
    for (const last = end + size; end < last; end += 1) out[end] = out[end - back] ?? 0;
  }
  return end === length ? out : undefined;
}

class Reader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  bytes(size: number): Uint8Array | undefined {
    if (size > this.#bytes.length - this.#at) return undefined;
    this.#at += size;
    return this.#bytes.subarray(this.#at - size, this.#at);
  }

  /** Little-endian, of one to four bytes. */
  number(size: number): number | undefined {
    return this.bytes(size)?.reduceRight((value, byte) => value * 256 + byte, 0);
  }

  /** Of at most 32 bits. */
  varint(): number | undefined {
    let value = 0;
    for (let shift = 0; shift < 5; shift += 1) {
      const byte = this.number(1);
      if (byte === undefined) return undefined;
      value += (byte & 0x7f) * 128 ** shift;
      if (byte < 0x80) return value;
    }
    return undefined;
  }
}
