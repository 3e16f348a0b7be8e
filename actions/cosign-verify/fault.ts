import { isSigned, type ImageVerdict, type SubjectVerdict } from './image-verdict.ts';
import type { Shortfall } from './judge/shortfall.ts';

/** What is wrong with an image; each is a rule's own. */
export type FaultKind =
  'unsigned' | 'invalid' | 'untrusted' | 'refused' | 'unattested' | 'platform' | 'disagreement';

/** The one thing that is told of an image: the first that is missing. */
export interface Fault {
  readonly kind: FaultKind;
  /** Undefined where a cosign alone was asked, or where it came to another verdict. */
  readonly shortfall: Shortfall | undefined;
  /** Where it is missing. */
  readonly subject: SubjectVerdict | undefined;
}

export function faultOf({ isVerified, subjects, disagreement }: ImageVerdict): Fault | undefined {
  if (disagreement !== undefined) return { kind: 'disagreement', shortfall: undefined, subject: undefined };
  if (isVerified) return undefined;
  const unsigned = subjects.filter((subject) => !isSigned(subject));
  const parts = subjects.filter(({ platform }) => platform !== undefined);
  const isPart = parts.some(isSigned);
  // Where some platforms are signed, the one that is not is to blame, and not the index.
  const subject =
    (isPart ? unsigned.find(({ platform }) => platform !== undefined) : undefined) ?? unsigned[0];
  const shortfall = subject?.verdict.missing[0];
  return { kind: isPart ? 'platform' : kindOf(shortfall), shortfall, subject };
}

function kindOf(shortfall: Shortfall | undefined): FaultKind {
  switch (shortfall?.code) {
    case 'unproven':
      return 'invalid';
    case 'not-trusted':
    case 'too-few':
      return 'untrusted';
    case 'refused':
      return 'refused';
    default:
      return shortfall?.requirement === 'attestation' ? 'unattested' : 'unsigned';
  }
}
