import { decodeBase32, encodeBase32 } from '../encoding/base32.ts';
import { crc32, littleEndian } from '../encoding/crc32.ts';
import { from, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';
import { fits } from './checksum.ts';

/**
 * Personal access tokens of Azure DevOps of 52 characters: 32 bytes in base32, of which 28 are the token and 4, spread
 * over it, its CRC-32 mixed with a number for whose token it is: AdoPat in github.com/microsoft/security-utilities.
 */
export function azureDevopsVerdict(text: string): Verdict | undefined {
  const bytes = decodeBase32(text);
  if (bytes?.length !== 32 || !/[aq]$/.test(text)) return undefined;
  const token = tokenPlaces.map((at) => bytes[at]).join('');
  const checksum = checksumPlaces.map((at) => bytes[at]).join('');
  return marks.some((mark) => littleEndian((crc32(token) ^ mark) >>> 0) === checksum) ? fits : undefined;
}

/** Users' tokens, applications' tokens. */
const marks = [0xe0b9692d, 0x1019f92e];

/** The least significant byte first. */
const checksumPlaces = [22, 8, 7, 2];
const tokenPlaces = Array.from({ length: 32 }, (_, at) => at).filter((at) => !checksumPlaces.includes(at));

export function azureDevopsSample(random: Random): string {
  const bytes = Array.from(decodeBase32(sampleOf([from('a-z2-7', 51), 'a'], random)) ?? '');
  const token = tokenPlaces.map((at) => bytes[at]).join('');
  const checksum = littleEndian((crc32(token) ^ (marks[0] ?? 0)) >>> 0);
  for (const [nth, at] of checksumPlaces.entries()) bytes[at] = checksum[nth] ?? '';
  return encodeBase32(bytes.join('')).toLowerCase();
}
