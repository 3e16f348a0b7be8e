import type { OptionValue, Preset } from './rule.ts';
import type { Severity } from './severity.ts';
import type { TrustedSigners } from './signers.ts';

/** Which ignore comments count: all but over proven findings, really all, those that the base has too, or none. */
export const inlineIgnores = ['allow', 'allow-proven', 'base-only', 'none'] as const;
export type InlineIgnores = (typeof inlineIgnores)[number];

/** What the policy file says about one rule. */
export interface RulePolicy {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, OptionValue>>;
}

export interface CheckPolicy {
  readonly enabled?: boolean;
  readonly preset?: Preset;
  readonly failOn?: Severity;
  readonly inlineIgnores?: InlineIgnores;
  /** Patterns in .gitignore syntax, from the repository's root. */
  readonly exclude?: readonly string[];
  /** Of the check itself, and of all its rules that know them. */
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** By rule id or alias. */
  readonly rules?: Readonly<Record<string, RulePolicy>>;
}

/** Silences findings of a rule. Reason and end date are required. */
export interface SuppressionEntry {
  /** Rule id or alias. */
  readonly rule: string;
  /** Pattern in .gitignore syntax; absent: everywhere. */
  readonly path?: string;
  readonly fingerprint?: string;
  /** Package URL; without a version it means every version of the package. */
  readonly purl?: string;
  /** Id of an advisory, or one of its aliases. */
  readonly advisory?: string;
  readonly reason: string;
  /** `YYYY-MM-DD`: the last day it holds. */
  readonly until: string;
  /** Who answers for it. */
  readonly owner?: string;
}

/** `.github/portcullis.yml` as a value. Absent means: the default holds. */
export interface Policy {
  /** Policies below this one in what they say, and above it in what they lock. */
  readonly extends?: readonly string[];
  /** Rules, checks and keys that whatever extends this one cannot weaken. */
  readonly locked?: readonly string[];
  /** Suppressions without an owner do not hold. */
  readonly requireOwner?: boolean;
  readonly preset?: Preset;
  readonly failOn?: Severity;
  readonly onError?: 'fail' | 'warn';
  readonly inlineIgnores?: InlineIgnores;
  readonly exclude?: readonly string[];
  readonly allowedRegistries?: readonly string[];
  /** Who must have signed which images; the first entry that fits an image holds. */
  readonly trustedSigners?: readonly TrustedSigners[];
  readonly checks?: Readonly<Record<string, CheckPolicy>>;
  readonly suppressions?: readonly SuppressionEntry[];
}
