/** One element of a Snappy block. */
export function literal(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  const last = bytes.length - 1;
  if (last < 60) return Buffer.concat([Buffer.from([last << 2]), bytes]);
  const size = last < 256 ? 1 : last < 65_536 ? 2 : 3;
  const header = Buffer.alloc(1 + size);
  header[0] = (59 + size) << 2;
  header.writeUIntLE(last, 1, size);
  return Buffer.concat([header, bytes]);
}

/** A Snappy block that compresses nothing, which is one all the same. */
export function packed(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  const length: number[] = [];
  for (let rest = bytes.length; ; rest = Math.floor(rest / 128)) {
    length.push(rest < 128 ? rest : (rest % 128) + 128);
    if (rest < 128) break;
  }
  return Buffer.concat([Buffer.from(length), ...(bytes.length === 0 ? [] : [literal(bytes)])]);
}
