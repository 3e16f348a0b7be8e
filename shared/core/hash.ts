import { createHmac, hash } from 'node:crypto';

export type HashAlgorithm = 'sha1' | 'sha256' | 'sha384' | 'sha512';

/** The hash of the hash, and so on, as often as `rounds` says. */
export function hashedOver(algorithm: HashAlgorithm, bytes: Buffer, rounds: number): Buffer {
  let result = bytes;
  for (let round = 0; round < rounds; round += 1) result = hash(algorithm, result, 'buffer');
  return result;
}

/** RFC 2104. */
export const hmac = (algorithm: HashAlgorithm, key: Buffer, bytes: Buffer): Buffer =>
  createHmac(algorithm, key).update(bytes).digest();
