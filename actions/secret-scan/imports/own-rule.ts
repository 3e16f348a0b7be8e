import type { LinearPattern } from '../../../shared/parse/re2.ts';
import type { GenericKind } from '../kind.ts';

/** A rule that a repository wrote for gitleaks. */
export interface OwnRule {
  /** As its file writes it. */
  readonly name: string;
  readonly kind: GenericKind;
  /** Undefined: the path alone says it. */
  readonly regex: LinearPattern | undefined;
  readonly path: LinearPattern | undefined;
  /** In lower case; where there are any, one of them has to be near. */
  readonly keywords: readonly string[];
  /** Which group is the secret; 0: the first that holds something. */
  readonly group: number;
  /** Bits a character that it must have more of; 0: no matter. */
  readonly entropy: number;
  /** Rules that must find something near what it finds, for that to count. */
  readonly required: readonly Required[];
  /** It only serves rules that require it. */
  readonly isSilent: boolean;
}

/** Another rule, and how far from its own place the other's may be; infinite: anywhere in the text. */
export interface Required {
  readonly name: string;
  readonly lines: number;
  readonly columns: number;
}

/** Shannon's, in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts.values()].reduce((sum, count) => sum - (count / length) * Math.log2(count / length), 0);
}
