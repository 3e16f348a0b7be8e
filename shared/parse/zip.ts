import { crc32, inflateRawSync } from 'node:zlib';

/** What an archive holds, as far as it can be opened. */
export interface ZipEntry {
  readonly name: string;
  /** Whatever its name says, an archive made on Unix may mean a link, a pipe or a device (4.4.15). */
  readonly isRegular: boolean;
  /** Why it cannot be opened, as a phrase: `is encrypted`. */
  readonly fault: string | undefined;
  /**
   * Its content; `most` is in bytes. Throws a RangeError where it has more (code `ERR_BUFFER_TOO_LARGE`), another error
   * where it is damaged.
   */
  open(most: number): Buffer;
  /** Whether this is what was packed, as its checksum tells. */
  isWhole(content: Buffer): boolean;
}

export interface Zip {
  /** In the order of the central directory; folders are left out, unless they have content. */
  readonly entries: Iterable<ZipEntry>;
  readonly count: number;
  /** Whether there are entries that the directory does not list. */
  hasUnlisted(): boolean;
  /** Whether more than NULs stands behind its end. */
  goesOn(): boolean;
}

/** Whether a file begins as a zip does (jar, whl, docx, apk, nupkg are some too). */
export const looksLikeZip = (bytes: Buffer): boolean => {
  const signature = bytes.length >= 22 ? bytes.readUInt32LE(0) : 0;
  return signature === localSignature || signature === endSignature;
};

/** So many bytes at the end of a file tell whether a zip ends there: an end record, and a comment of up to 65,535 bytes. */
export const mostOfTail = 22 + 0xffff;

/**
 * Whether a zip ends there, whatever stands before it: a script that runs it, a program that unpacks it. `bytes`: the
 * last ones of a file, with `before` others in front of them.
 */
export function endsWithZip(bytes: Buffer, before = 0): boolean {
  if (endRecordIn(bytes) === -1) return false;
  const found = endOf(bytes, before);
  // By its signatures it is one in the form zip64.
  if (typeof found === 'string') return true;
  const { count, size, offset, end } = found;
  const start = end - size;
  return (
    count > 0 &&
    size >= count * shortestEntry &&
    before + start >= offset &&
    (start < 0 || bytes.readUInt32LE(start) === entrySignature)
  );
}

/**
 * Reads the central directory (APPNOTE.TXT 6.3, section 4.3), behind whatever stands before the archive. A string says
 * what is wrong with it, as a phrase.
 */
export function readZip(bytes: Buffer): Zip | string {
  const found = endOf(bytes);
  if (typeof found === 'string') return found;
  const { count, size, offset, end } = found;
  const start = end - size;
  // Offsets count from where the archive begins, which need not be where the file does.
  const shift = start - offset;
  if (start < 0 || shift < 0) return 'has no directory where it should be';
  let [packed, at] = [0, start];
  for (let index = 0; index < count; index += 1) {
    if (at + shortestEntry > end || bytes.readUInt32LE(at) !== entrySignature)
      return 'has a damaged directory';
    const compressed = bytes.readUInt32LE(at + 20);
    if (compressed !== 0xffffffff) packed += compressed;
    at += recordLength(bytes, at);
  }
  if (at !== end) return 'has more entries than it counts';
  // Many entries that share their data are the usual bomb.
  if (packed > bytes.length) return 'has entries that overlap';
  return {
    count,
    entries: entriesOf(bytes, start, count, shift),
    hasUnlisted: () => hasUnlisted(bytes, start, count, shift),
    goesOn: () => goesOn(bytes),
  };
}

interface End {
  readonly count: number;
  /** Of the directory, in bytes; it ends at `end`. */
  readonly size: number;
  readonly offset: number;
  readonly end: number;
}

/** What the end record says, or the one of zip64 (4.3.14) where its fields are too small for it. */
function endOf(bytes: Buffer, before = 0): End | string {
  const end = endRecordIn(bytes);
  if (end === -1) return 'has no end record';
  const [count, size, offset] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  if (count !== 0xffff && size !== 0xffffffff && offset !== 0xffffffff) return { count, size, offset, end };
  // Right before it; a file with just so many entries has none.
  const record = end - 20 - largeEndLength;
  if (record < 0 || bytes.readUInt32LE(end - 20) !== locatorSignature) return { count, size, offset, end };
  if (bytes.readUInt32LE(record) !== largeEndSignature) return 'is in a form of zip64 that is not known here';
  const [entries, length, from] = [
    bytes.readBigUInt64LE(record + 32),
    bytes.readBigUInt64LE(record + 40),
    bytes.readBigUInt64LE(record + 48),
  ];
  if ([entries, length, from].some((value) => value > BigInt(before + bytes.length)))
    return 'has a damaged end record';
  return { count: Number(entries), size: Number(length), offset: Number(from), end: record };
}

const largeEndSignature = 0x06064b50;
const largeEndLength = 56;
const locatorSignature = 0x07064b50;
const localSignature = 0x04034b50;
const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const localMark = Buffer.from('PK\x03\x04');
const endMark = Buffer.from('PK\x05\x06');
const shortestEntry = 46;

/** -1: there is none. */
function endRecordIn(bytes: Buffer): number {
  if (bytes.length < 22) return -1;
  const tail = bytes.subarray(-mostOfTail);
  const at = tail.lastIndexOf(endMark, tail.length - 22);
  return at === -1 ? -1 : bytes.length - tail.length + at;
}

const recordLength = (bytes: Buffer, at: number): number =>
  shortestEntry + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);

function* entriesOf(bytes: Buffer, start: number, count: number, shift: number): Generator<ZipEntry> {
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const [compressed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    // Nothing, deflated, has two bytes.
    if (!name.endsWith('/') || compressed > 2 || size > 0) yield entryAt(bytes, at, name, shift);
    at += recordLength(bytes, at);
  }
}

function entryAt(bytes: Buffer, at: number, name: string, shift: number): ZipEntry {
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
  const [compressed, size, offset] = [
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 24),
    bytes.readUInt32LE(at + 42),
  ];
  const checksum = bytes.readUInt32LE(at + 16);
  const isLarge = [compressed, size, offset].includes(0xffffffff);
  const fault =
    (flags & 1) === 1
      ? 'is encrypted'
      : isLarge
        ? 'is in the format zip64'
        : method === stored || method === deflated
          ? undefined
          : `is packed by method ${method}, which is not known here`;
  const kind = (bytes.readUInt32LE(at + 38) >>> 28) & 0xf;
  return {
    name,
    isRegular: kind === 0 || kind === regular,
    fault,
    open(most) {
      const from = dataAt(bytes, offset + shift);
      if (from === -1) throw new Error('has no header where it should be');
      if (from + compressed > bytes.length) throw new Error('breaks off');
      const data = bytes.subarray(from, from + compressed);
      if (method === deflated) return inflateRawSync(data, { maxOutputLength: most });
      if (data.length > most) throw tooLarge();
      return data;
    },
    isWhole: (content) => crc32(content) === checksum,
  };
}

const [stored, deflated] = [0, 8];
/** Upper four bits of a Unix mode; archives made elsewhere have none. */
const regular = 0o10;

/** As zlib throws it. */
const tooLarge = (): RangeError =>
  Object.assign(new RangeError('It is too large.'), { code: 'ERR_BUFFER_TOO_LARGE' });

/** Whether the header of an entry stands where none is that is listed. */
function hasUnlisted(bytes: Buffer, start: number, count: number, shift: number): boolean {
  const listed = [{ from: start, to: start }];
  for (let [index, at] = [0, start]; index < count; index += 1, at += recordLength(bytes, at)) {
    const from = bytes.readUInt32LE(at + 42) + shift;
    const data = dataAt(bytes, from);
    if (data !== -1) listed.push({ from, to: data + bytes.readUInt32LE(at + 20) });
  }
  let at = 0;
  for (const { from, to } of listed.sort((one, other) => one.from - other.from)) {
    if (at < from && hasHeader(bytes, at, from)) return true;
    at = Math.max(at, to);
  }
  return false;
}

/** Where the data begins of an entry whose header stands there; -1: none does. */
function dataAt(bytes: Buffer, at: number): number {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localSignature) return -1;
  return at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
}

/** Whether there is one, with a name: programs hold the signature too, and what was taken out leaves headers without. */
function hasHeader(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; (at = bytes.indexOf(localMark, at)) !== -1 && at < to; at += 1) {
    const data = dataAt(bytes, at);
    if (data === -1 || data > to || (bytes[at + 5] ?? 0) > 0) continue;
    const name = bytes.subarray(at + 30, at + 30 + bytes.readUInt16LE(at + 26));
    if (name.length > 0 && name.every((byte) => byte >= 0x20)) return true;
  }
  return false;
}

function goesOn(bytes: Buffer): boolean {
  const end = endRecordIn(bytes);
  return bytes.subarray(end + 22 + bytes.readUInt16LE(end + 20)).some((byte) => byte !== 0);
}
