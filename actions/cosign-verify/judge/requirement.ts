import type { SignerRule, TrustedSigners } from '../../../shared/core/signers.ts';
import type { Sound } from '../verdict.ts';
import {
  annotationMismatch,
  attestationMismatch,
  isAttestation,
  isSignature,
  type Mismatch,
} from './attestation.ts';

/** One thing that an entry asks for. */
export interface Requirement {
  readonly kind: 'signature' | 'attestation';
  /** Of an attestation: as the entry writes it. */
  readonly type: string | undefined;
  readonly signers: readonly SignerRule[];
  readonly atLeast: number;
  isOne(sound: Sound): boolean;
  mismatch(sound: Sound): Mismatch | undefined;
}

/** Everything that an entry asks for; one that asks for nothing asks for a signature that nobody can give. */
export function requirementsOf(entry: TrustedSigners, today: string): Requirement[] {
  const { signers, annotations, attestations = [] } = entry;
  const isBare = signers.length === 0 || entry.atLeast === 0;
  const signature: Requirement = {
    kind: 'signature',
    type: undefined,
    signers,
    atLeast: Math.max(1, entry.atLeast ?? 1),
    isOne: isSignature,
    mismatch: (sound) => annotationMismatch(sound, annotations),
  };
  return [
    ...(isBare && attestations.length > 0 ? [] : [signature]),
    ...attestations.map((rule): Requirement => ({
      kind: 'attestation',
      type: rule.type,
      signers: rule.signers ?? signers,
      atLeast: Math.max(1, rule.atLeast ?? 1),
      isOne: (sound) => isAttestation(sound, rule.type),
      mismatch: (sound) => attestationMismatch(sound, rule, today),
    })),
  ];
}
