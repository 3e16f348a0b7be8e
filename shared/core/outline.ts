import type { Input } from './input.ts';
import type { RuleMeta } from './rule.ts';

/** What a rule is called. */
export type RuleName = Pick<RuleMeta, 'id' | 'aliases' | 'codes'>;

/** What is known of a check that is not loaded. */
export interface Outline {
  readonly id: string;
  readonly summary: string;
  readonly inputs: readonly Input[];
  readonly rules: readonly RuleName[];
  /** Tools that it answers, and the ids of theirs. */
  readonly upstream: readonly { readonly name: string; readonly ids: readonly string[] }[];
}
