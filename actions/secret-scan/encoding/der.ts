/** One element of DER (X.690): its tag, and where its content begins and ends. Undefined: not whole. */
export interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/** `bytes` of one character each. */
export function elementAt(bytes: string, at: number): Element | undefined {
  const length = lengthAt(bytes, at);
  if (length === undefined) return undefined;
  const { start, size } = length;
  return start + size <= bytes.length ? { tag: bytes.charCodeAt(at), start, end: start + size } : undefined;
}

/** The elements inside the SEQUENCE at `at`, which ends with the bytes. Undefined: they do not fill it. */
export function elementsAt(bytes: string, at: number): readonly Element[] | undefined {
  const whole = elementAt(bytes, at);
  if (whole?.tag !== 0x30 || whole.end !== bytes.length) return undefined;
  const elements: Element[] = [];
  for (let next = whole.start; next < whole.end;) {
    const element = elementAt(bytes, next);
    if (element === undefined || elements.length === mostElements) return undefined;
    elements.push(element);
    next = element.end;
  }
  return elements;
}

/** No structure that is asked for has more. */
const mostElements = 16;

/** How many bytes the element says it is long, its head included, whether or not they are there. */
export function sizeAt(bytes: string, at: number): number | undefined {
  const length = lengthAt(bytes, at);
  return length && length.start + length.size - at;
}

function lengthAt(bytes: string, at: number): { readonly start: number; readonly size: number } | undefined {
  const short = bytes.charCodeAt(at + 1);
  const width = short < 128 ? 0 : short & 127;
  if (Number.isNaN(short) || width > 4) return undefined;
  let size = width === 0 ? short : 0;
  for (let nth = 0; nth < width; nth += 1) size = size * 256 + bytes.charCodeAt(at + 2 + nth);
  return { start: at + 2 + width, size };
}

/** With a length that fits. */
export function der(tag: number, content: string): string {
  const { length } = content;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return String.fromCharCode(tag, ...head) + content;
}
