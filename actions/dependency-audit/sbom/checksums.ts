/** A checksum of a package's file. */
export interface Checksum {
  readonly algorithm: 'MD5' | 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';
  /** Hexadecimal digits, lower case. */
  readonly digits: string;
}

const lengths: ReadonlyMap<number, Checksum['algorithm']> = new Map([
  [32, 'MD5'],
  [40, 'SHA-1'],
  [64, 'SHA-256'],
  [96, 'SHA-384'],
  [128, 'SHA-512'],
]);

const algorithms: ReadonlyMap<string, Checksum['algorithm']> = new Map([
  ['md5', 'MD5'],
  ['sha1', 'SHA-1'],
  ['sha256', 'SHA-256'],
  ['sha384', 'SHA-384'],
  ['sha512', 'SHA-512'],
]);

/**
 * As lockfiles write them: `sha512-` and Base64 (https://www.w3.org/TR/SRI/), `sha256:` and hexadecimal digits, or such
 * digits alone. What is the checksum of something else than the file (Go's `h1:`, NuGet's content) is left out.
 */
export function checksumsOf(integrity: readonly string[]): readonly Checksum[] {
  const found = integrity.flatMap((text) => text.split(/\s+/)).flatMap((text) => checksumOf(text) ?? []);
  const unique = new Map(found.map((one) => [`${one.algorithm}:${one.digits}`, one]));
  return [...unique].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function checksumOf(text: string): Checksum | undefined {
  const [, name, sign, value = ''] =
    /^(?:(md5|sha(?:1|256|384|512))([-:=]))?([\w+/=]{24,176})$/i.exec(text) ?? [];
  const isHex = /^[\da-f]+$/i.test(value);
  const digits = isHex
    ? value.toLowerCase()
    : sign === '-'
      ? Buffer.from(value, 'base64').toString('hex')
      : '';
  const algorithm = lengths.get(digits.length);
  const isSame = name === undefined || algorithms.get(name.toLowerCase()) === algorithm;
  return algorithm === undefined || !isSame ? undefined : { algorithm, digits };
}
