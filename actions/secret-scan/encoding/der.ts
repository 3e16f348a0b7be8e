/** One element of DER (X.690): its tag, and where its content begins and ends. Undefined: not whole. */
interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/** `bytes` of one character each. */
export function elementAt(bytes: string, at: number): Element | undefined {
  const short = bytes.charCodeAt(at + 1);
  const width = short < 128 ? 0 : short & 127;
  if (Number.isNaN(short) || width > 4) return undefined;
  let length = width === 0 ? short : 0;
  for (let nth = 0; nth < width; nth += 1) length = length * 256 + bytes.charCodeAt(at + 2 + nth);
  const start = at + 2 + width;
  return start + length <= bytes.length
    ? { tag: bytes.charCodeAt(at), start, end: start + length }
    : undefined;
}

/** With a length that fits. */
export function der(tag: number, content: string): string {
  const { length } = content;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return String.fromCharCode(tag, ...head) + content;
}
