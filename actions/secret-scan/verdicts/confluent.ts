import { encodeBase64 } from '../encoding/base64.ts';
import { crc32, littleEndian } from '../encoding/crc32.ts';
import { base64, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';
import { fits } from './checksum.ts';

/**
 * API secrets of Confluent Cloud since 2025: `cflt`, 54 characters and the CRC-32 of all these, its least significant
 * byte first, in base64 without padding. Recomputed on published examples; Confluent does not describe it.
 */
export function confluentVerdict(text: string): Verdict | undefined {
  return text.length === 64 && text.endsWith(checksumOf(text.slice(0, 58))) ? fits : undefined;
}

const checksumOf = (body: string): string => encodeBase64(littleEndian(crc32(body))).slice(0, 6);

export function confluentSample(random: Random): string {
  const body = `cflt${sampleOf([base64(54)], random)}`;
  return `${body}${checksumOf(body)}`;
}
