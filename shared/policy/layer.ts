import type { Policy } from '../core/policy.ts';
import { mergePolicies } from './merge.ts';
import type { Path } from './plain.ts';

/** One file of the policies that hold together. */
export interface Layer {
  /** Its path; of another repository `owner/repository/path@commit`. */
  readonly source: string;
  readonly policy: Policy;
  /** All that it extends, and what stands above its repository. */
  readonly above: readonly Layer[];
  /** 1-based. */
  readonly lineOf: (path: Path) => number;
}

/** `.github/portcullis.yml:3` */
export const placeOf = ({ source, lineOf }: Layer, path: Path): string => `${source}:${lineOf(path)}`;

/** What the policies of layers say together: later ones win. What they extend and lock is theirs alone. */
export function together(policies: readonly Policy[]): Policy {
  const policy: { -readonly [Key in keyof Policy]: Policy[Key] } = policies.reduce(mergePolicies, {});
  delete policy.extends;
  delete policy.locked;
  return policies.some(({ requireOwner }) => requireOwner) ? { ...policy, requireOwner: true } : policy;
}
