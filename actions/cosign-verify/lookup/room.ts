import { RegistryError } from '../../../shared/core/registry.ts';

/** Of one proof, in bytes. An SBOM in an attestation has some ten MiB at times; the registry's client reads no larger blob. */
export const largestProof = 64 * 1024 * 1024;
/** The payload of a plain signature names the image and a few annotations. */
export const largestPayload = 1024 * 1024;

/** What one lookup may bring home, whoever has filled the registry with proofs. */
export class Room {
  #bytes = 256 * 1024 * 1024;
  #proofs = 1000;

  /**
   * @param sizes of all proofs of one manifest, in bytes: all of them or none
   * @throws RegistryError where there is no room for them
   */
  take(sizes: readonly number[]): void {
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    if (sizes.length > this.#proofs) throw tooMuch('More than 1000 signatures and attestations lie there');
    if (bytes > this.#bytes) throw tooMuch('More than 256 MiB of signatures and attestations lie there');
    this.#bytes -= bytes;
    this.#proofs -= sizes.length;
  }
}

export function tooMuch(message: string): RegistryError {
  return new RegistryError(
    'too-large',
    message,
    'The rest is not read. Remove old or foreign ones from the registry, or sign a new image.',
  );
}
