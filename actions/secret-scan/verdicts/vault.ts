import { decodeBase64, encodeBase64url } from '../encoding/base64.ts';
import { base62, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';

/**
 * Tokens of Vault that a cluster can route: `hvs.` and a message in base64url of a version, a MAC of 32 bytes and the
 * token itself (vault/tokens/token.proto in its source).
 */
export function vaultVerdict(text: string): Verdict | undefined {
  const bytes = decodeBase64(text.slice(text.indexOf('.') + 1)) ?? '';
  const inner = bytes.charCodeAt(37);
  const isSigned = /^\x08\x01\x12\x20[^]{32}\x1a/.test(bytes) && bytes.length >= 38 + inner && inner > 20;
  return isSigned ? { state: 'proven', why: 'it is a signed message' } : undefined;
}

export function vaultSample(random: Random): string {
  const token = sampleOf(['\n\x1chvs.', base62(24)], random);
  const mac = sampleOf([base62(32)], random);
  return `hvs.${encodeBase64url(`\x08\x01\x12\x20${mac}\x1a${String.fromCharCode(token.length)}${token}\x18\x01`)}`;
}
