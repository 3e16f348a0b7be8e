import type { Outcome, Scope } from '../../core/result.ts';
import type { Severity } from '../../core/severity.ts';
import type { Tally } from '../tally.ts';

/** A whole piece of Markdown, blank line behind it not included, and how many entries it holds. */
export interface Piece {
  readonly text: string;
  readonly entries: number;
}

/** The findings that a reader had to look at, to tell the next push's from. */
export interface Seen {
  readonly count: number;
  /** Their prints in a row, 8 signs each; empty where there are too many to keep. */
  readonly prints: string;
  /** How many of the prints, the last ones, are of what only commits hold. */
  readonly past: number;
}

/** What the comment holds of one check, as its body keeps it for all other jobs. */
export interface Section {
  /** The check's id, and what of the repository it looked at where that was not all: `secret-scan:0a1b2c3d`. */
  readonly key: string;
  /** What of the repository, in words; null for all of it. */
  readonly part: string | null;
  /** Whose it is, to be told apart from another workflow's; empty where it is not known. */
  readonly workflow: string;
  /** `run`: what is no check's, such as a policy that cannot be read; not shown where there is nothing. */
  readonly kind: 'check' | 'run';
  /** The pull request's head commit; empty where there is none. */
  readonly head: string;
  /** The workflow's run, which grows with time, and its attempt. */
  readonly run: number;
  readonly attempt: number;
  readonly outcome: Outcome;
  readonly failing: number;
  readonly failOn: Severity;
  readonly scope: Scope;
  readonly offline: boolean;
  /** Why nothing was asked of it; null where it is configured. */
  readonly idle: string | null;
  readonly tally: Tally;
  readonly seen: Seen;
  /** What was seen at the last push before this one. */
  readonly before: (Seen & { readonly head: string }) | null;
  /** Where its reader finds the rest, and the page of that. */
  readonly rest: string;
  readonly restUrl: string | null;
  /** In all its pieces, also in those that found no room. */
  readonly entries: number;
  /** Bytes that all of `proposals`, and of `pieces`, would take. */
  readonly wanted: { readonly proposals: number; readonly pieces: number };
  /** What the change asks its reviewers to decide on: stands first in the comment. */
  readonly proposals: readonly Piece[];
  /** Most important first; of a calm section its notes. */
  readonly pieces: readonly Piece[];
}

export const nameOf = ({ key }: Pick<Section, 'key'>): string => key.replace(/:.*/, '');

/** Findings that a reader of its run has to look at. */
const freshOf = ({ scope, tally: { introduced, unknown, existing } }: Section): number =>
  introduced + unknown + (scope === 'all' ? existing : 0);

/** Nothing in it that a reader has to act on or decide. */
export const isCalm = (section: Section): boolean =>
  section.outcome === 0 &&
  freshOf(section) + section.tally.unchecked + section.tally.errors + section.wanted.proposals === 0;

/** It has nothing to say, and is kept only to take the place of one that had. */
export const isSilent = (section: Section): boolean => section.kind === 'run' && isCalm(section);

/** A copy of the signs that stand for a finding, in a row. */
export const printBytes = 8;
