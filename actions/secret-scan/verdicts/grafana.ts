import { encodeBase64 } from '../encoding/base64.ts';
import { crc32, littleEndian } from '../encoding/crc32.ts';
import { factsIn, jsonInBase64 } from '../encoding/json.ts';
import { base62, hex, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';
import { fits, misfits } from './checksum.ts';

/**
 * Service account tokens: `glsa_`, 32 characters, `_` and the CRC-32 of all before, its least significant byte first, in
 * 8 hex digits. Grafana refuses others: pkg/components/satokengen in its source.
 */
export function grafanaServiceVerdict(text: string): Verdict | undefined {
  if (!/^glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}$/.test(text)) return undefined;
  return checksumOf(text.slice(0, 37)) === text.slice(38).toLowerCase() ? fits : misfits;
}

const checksumOf = (body: string): string => Buffer.from(littleEndian(crc32(body)), 'latin1').toString('hex');

export function grafanaServiceSample(random: Random): string {
  const body = `glsa_${sampleOf([base62(32)], random)}`;
  return `${body}_${checksumOf(body)}`;
}

/**
 * `glc_` (cloud access policy) or nothing (API keys before service accounts), then a JSON object in base64 with the key
 * `k` and a name `n`.
 */
export function grafanaKeyVerdict(text: string): Verdict | undefined {
  const object = jsonInBase64(text.replace(/^glc_/, ''));
  if (typeof object?.k !== 'string' || typeof object.n !== 'string') return undefined;
  return { state: 'proven', why: 'it holds a key and its name', facts: factsIn(object, 'n', 'o', 'id') };
}

export const grafanaKeySample =
  (prefix: '' | 'glc_') =>
  (random: Random): string => {
    const [k, n] = [sampleOf([hex(40)], random), sampleOf([base62(8)], random)];
    const object = prefix === '' ? { k, n, id: 1 } : { o: '123456', n, k, m: { r: 'us' } };
    return prefix + encodeBase64(JSON.stringify(object));
  };
