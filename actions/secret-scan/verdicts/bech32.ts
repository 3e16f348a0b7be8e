import { isBech32, withBech32 } from '../encoding/bech32.ts';
import { from, sampleOf, type Random } from '../grammar.ts';
import type { Verdict } from '../kind.ts';
import { fits, misfits } from './checksum.ts';

/** Keys in Bech32 (BIP 173): `AGE-SECRET-KEY-1` of age, https://age-encryption.org/v1; `nsec1` of Nostr, NIP-19. */
export const bech32Verdict = (text: string): Verdict => (isBech32(text) ? fits : misfits);

/** `name` in lower case. 52 characters are 32 bytes. */
export const bech32Sample =
  (name: string) =>
  (random: Random): string =>
    withBech32(name, sampleOf([from('ac-hj-np-z02-9', 51), 'q'], random));
