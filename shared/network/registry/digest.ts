import { createHash } from 'node:crypto';
import { digestFault } from '../../parse/image-grammar.ts';

/** A digest whose algorithm is known and whose hexadecimal part has its length. */
export function isDigest(text: string): boolean {
  return digestFault(text) === undefined;
}

export function algorithmOf(digest: string): string {
  return digest.slice(0, digest.indexOf(':'));
}

export function digestOf(bytes: Uint8Array, algorithm = 'sha256'): string {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}

/** Whether these are the bytes that the digest names. */
export function hasDigest(bytes: Uint8Array, digest: string): boolean {
  return isDigest(digest) && digestOf(bytes, algorithmOf(digest)) === digest;
}
