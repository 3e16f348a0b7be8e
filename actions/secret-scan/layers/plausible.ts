/** Whether bytes are text: valid UTF-8, but for its ends, with next to no control characters. */
export function isText(bytes: Buffer): boolean {
  let [controls, high] = [0, 0];
  for (const byte of bytes) {
    if (byte > 0x7f) high += 1;
    else if (byte < 0x20 ? byte !== 10 && byte !== 13 && byte !== 9 && byte !== 27 : byte === 0x7f) {
      controls += 1;
      if (controls * 50 > bytes.length) return false;
    }
  }
  if (high === 0) return true;
  // A character may be cut in two at either end.
  const broken = bytes.toString('utf8').match(/\ufffd/g)?.length ?? 0;
  return broken <= 3 || broken * 50 < bytes.length;
}

/** Whether it may be text in UTF-16, most of it of ASCII. */
export function isWide(bytes: Buffer): boolean {
  const seen = bytes.subarray(0, 256);
  let nuls = 0;
  for (const byte of seen) if (byte === 0) nuls += 1;
  return nuls * 3 > seen.length && nuls * 5 < seen.length * 3 && (seen[0] === 0) !== (seen[1] === 0);
}
