import { elementsAt, type Element } from '../encoding/der.ts';

/** What the elements of a SEQUENCE make of it; undefined: something is changed, or it is nothing of these. */
export type KeyStructure = 'private' | 'encrypted' | 'public';

/** One letter an element: what a SEQUENCE is made of. Others are dots. */
const letters: Readonly<Record<number, string>> = {
  0x02: 'I',
  0x03: 'B',
  0x04: 'O',
  0x30: 'S',
  0xa0: 'x',
  0xa1: 'x',
};

/** Of PKCS #8 (RFC 5958), PKCS #1 (RFC 8017, A.1), SEC 1 (RFC 5915) and X.509 (RFC 5280); DSA as OpenSSL writes it. */
const structures: readonly (readonly [RegExp, KeyStructure])[] = [
  [/^ISOx*\.?$|^I{9}S?$|^IOx*$|^I{6}$/, 'private'],
  [/^SO$/, 'encrypted'],
  [/^SB$|^SSB$|^II$/, 'public'],
];

/** `bytes` hold one SEQUENCE, and nothing else. */
export function keyStructureOf(bytes: string): KeyStructure | undefined {
  const elements = elementsAt(bytes, 0);
  if (elements === undefined) return undefined;
  const shape = elements.map(({ tag }) => letters[tag] ?? '.').join('');
  const found = structures.find(([pattern]) => pattern.test(shape))?.[1];
  if (found !== 'private') return found;
  const [version, , inner] = elements;
  // The version of each is a small number.
  if (version === undefined || version.end - version.start !== 1 || bytes.charCodeAt(version.start) > 3)
    return undefined;
  const isRight = shape.startsWith('ISO') ? isRightInside(bytes, inner) : isRightRsa(bytes, elements);
  return isRight ? 'private' : undefined;
}

function isRightInside(bytes: string, octets: Element | undefined): boolean {
  const inside = bytes.slice(octets?.start, octets?.end);
  return isRightRsa(inside, elementsAt(inside, 0) ?? []);
}

/** Whether the modulus is the product of the two primes, where there are such. */
function isRightRsa(bytes: string, elements: readonly Element[]): boolean {
  const [, modulus, , , p, q] = elements;
  if (elements.length !== 9 || modulus === undefined || p === undefined || q === undefined) return true;
  return numberOf(bytes, modulus) === numberOf(bytes, p) * numberOf(bytes, q);
}

/** A number longer than a key of 16,384 bits is none that anybody multiplies. */
const longest = 2_049;

const numberOf = (bytes: string, { start, end }: Element): bigint =>
  end === start || end - start > longest
    ? 0n
    : BigInt(`0x${Buffer.from(bytes.slice(start, end), 'latin1').toString('hex')}`);
