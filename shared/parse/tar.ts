/** What stands in an archive under a name; `bytes` is undefined where it is larger than was asked for. */
export interface TarEntry {
  readonly name: string;
  readonly size: number;
  readonly bytes: Buffer | undefined;
}

const block = 512;

/** Whether a header stands at the beginning: its checksum fits (POSIX.1-1988, ustar; older ones have it too). */
export function looksLikeTar(bytes: Buffer): boolean {
  if (bytes.length < block || bytes[0] === 0) return false;
  return hasChecksum(bytes.subarray(0, block));
}

/** Takes an archive apart as its chunks come in. */
export class TarReader {
  readonly #most: number;
  readonly #given: 'files' | 'all';
  #held = Buffer.alloc(0);
  /** Bytes of a file that is too large, and padding, still to be passed over. */
  #passing = 0;
  /** What the next header is told by the one before: a name that is too long for it, another size. */
  #next: { name?: string; size?: number } = {};
  #isOver = false;
  #isBroken = false;
  #goesOn = false;
  #waiting: Buffer[] = [];
  #wanted = block;
  #size = 0;

  /**
   * What has up to `most` bytes is given with them. `all`: also what stands where a link, a folder or a device has
   * nothing, and what tells of the next header or of all.
   */
  constructor(most: number, given: 'files' | 'all' = 'files') {
    this.#most = most;
    this.#given = given;
  }

  /** A header was damaged: nothing more comes out of it. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** More than NULs stands behind the header that ends it. */
  get goesOn(): boolean {
    return this.#goesOn;
  }

  /** It ended with a header that ends it, or between two files. */
  get isWhole(): boolean {
    return this.#isOver || (this.#held.length === 0 && this.#size === 0 && this.#passing < block);
  }

  /** What became whole. Throws where a header is damaged. */
  *push(chunk: Buffer): Generator<TarEntry> {
    if (this.#isOver) {
      this.#goesOn ||= !isPadding(chunk);
      return;
    }
    this.#waiting.push(chunk);
    this.#size += chunk.length;
    if (this.#held.length + this.#size < this.#wanted) return;
    this.#held = Buffer.concat([this.#held, ...this.#waiting]);
    [this.#waiting, this.#size] = [[], 0];
    for (;;) {
      const passed = Math.min(this.#passing, this.#held.length);
      this.#held = this.#held.subarray(passed);
      this.#passing -= passed;
      this.#wanted = block;
      if (this.#held.length < block) return;
      const head = this.#held.subarray(0, block);
      if (head[0] === 0) {
        this.#isOver = true;
        this.#goesOn = !isPadding(this.#held);
        return;
      }
      if (!hasChecksum(head)) {
        this.#isBroken = this.#isOver = true;
        throw new Error('has a damaged header');
      }
      const header = readHeader(head);
      const isTold = longName.has(header.type) || header.type === 'x' || header.type === 'g';
      const { size, name } = isTold ? header : { ...header, ...this.#next };
      const whole = block + Math.ceil(size / block) * block;
      const isGiven = files.has(header.type) || (this.#given === 'all' && size > 0);
      const isWanted = (isGiven && size <= this.#most) || (isTold && size <= mostTold);
      if (isWanted && this.#held.length < block + size) {
        this.#wanted = block + size;
        return;
      }
      const bytes = isWanted ? this.#held.subarray(block, block + size) : undefined;
      this.#passing = whole;
      if (isTold) this.#tell(header.type, bytes);
      else this.#next = {};
      if (isGiven) yield { name, size, bytes };
    }
  }

  #tell(type: string, bytes: Buffer | undefined): void {
    if (bytes === undefined || type === 'g') return;
    if (longName.has(type)) {
      if (type === 'L') this.#next.name = text(bytes);
      return;
    }
    for (const [key, value] of paxRecords(bytes)) {
      if (key === 'path') this.#next.name = value;
      if (key === 'size' && /^\d{1,15}$/.test(value)) this.#next.size = Number(value);
    }
  }
}

const files = new Set(['0', '\0', '7', 'S']);
/** GNU: the long name of a file, and of a link's target. */
const longName = new Set(['L', 'K']);
/** Of a name or of extended attributes, in bytes. */
const mostTold = 1024 * 1024;

const isPadding = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0);

interface Header {
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

function readHeader(head: Buffer): Header {
  const isUstar = head.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = isUstar ? text(head.subarray(345, 500)) : '';
  const name = text(head.subarray(0, 100));
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: numberIn(head.subarray(124, 136)),
    type: String.fromCharCode(head[156] ?? 0),
  };
}

/** The sum of all bytes, with blanks in place of itself; some old programs summed signed ones. */
function hasChecksum(head: Buffer): boolean {
  const told = /^[ \0]*([0-7]{1,7})[ \0]/.exec(`${head.toString('latin1', 148, 156)}\0`)?.[1];
  if (told === undefined) return false;
  let [sum, signed] = [0, 0];
  for (const [at, byte] of head.entries()) {
    const value = at >= 148 && at < 156 ? 0x20 : byte;
    sum += value;
    signed += value > 127 ? value - 256 : value;
  }
  const wanted = parseInt(told, 8);
  return sum === wanted || signed === wanted;
}

/** Octal, or binary where the first bit is set (GNU). */
function numberIn(field: Buffer): number {
  if (((field[0] ?? 0) & 0x80) === 0) {
    const digits = /^[ \0]*([0-7]*)/.exec(field.toString('latin1'))?.[1] ?? '';
    return digits === '' ? 0 : parseInt(digits, 8);
  }
  const size = field.readUIntBE(field.length - 6, 6);
  if (field.subarray(1, field.length - 6).some((byte) => byte !== 0))
    throw new Error('has a size that no file has');
  return size;
}

/** `length key=value` and a line end, as often as there is room (POSIX.1-2001). */
function* paxRecords(bytes: Buffer): Generator<readonly [string, string]> {
  for (let at = 0; at < bytes.length;) {
    const length = Number(/^\d{1,7}(?= )/.exec(bytes.toString('latin1', at, at + 8))?.[0] ?? 0);
    if (length < 5 || at + length > bytes.length) return;
    const record = bytes.toString('utf8', at, at + length - 1);
    const [blank, sign] = [record.indexOf(' '), record.indexOf('=')];
    yield [record.slice(blank + 1, sign), record.slice(sign + 1)];
    at += length;
  }
}

/** Up to the first NUL. */
function text(field: Buffer): string {
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? field.length : end);
}
