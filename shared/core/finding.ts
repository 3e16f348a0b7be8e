import type { Confidence, Severity } from './severity.ts';

/** A place in a file. Only parsers make Regions. */
export interface Region {
  /** Relative to the repository's root, `/` between parts. */
  readonly path: string;
  /** 1-based. */
  readonly startLine: number;
  /** 1-based, in UTF-16 code units. */
  readonly startColumn: number;
  readonly endLine: number;
  /** Exclusive. */
  readonly endColumn: number;
  /** Where the place is no longer in head: the commit that has it there. */
  readonly commit?: string;
}

/** Replaces `length` UTF-16 code units at `offset` of the file's text. */
export interface Edit {
  readonly path: string;
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  /**
   * `fix`: changes nothing but what the finding is about, so `--fix` applies it. `suggest`: a person should look first.
   * `update`: moves a pin to newer content; only the command `update` applies it.
   */
  readonly mode: 'fix' | 'suggest' | 'update';
  readonly edits: readonly Edit[];
}

export interface Related {
  readonly message: string;
  readonly region: Region;
}

export type PropertyValue = string | number | boolean | null | readonly PropertyValue[] | Properties;
export interface Properties {
  readonly [name: string]: PropertyValue;
}

/** What a rule says when it sees something. */
export interface Report {
  readonly region: Region | null;
  /** One sentence, never a secret. */
  readonly message: string;
  /** The text that is wrong, masked where it holds a secret. It goes into the fingerprint. */
  readonly evidence: string;
  /** What the evidence was before it was masked. It never leaves memory; base and head are compared with it. */
  readonly unmasked?: string;
  /**
   * A value that was drawn at random and is too long to be guessed. It never leaves memory; where a baseline is in use, its
   * salted hash goes into the fingerprint.
   */
  readonly random?: string;
  /**
   * The secret that the report is about, or the parts that it is made of. It never leaves memory, and no surface shows it,
   * wherever else it stands.
   */
  readonly secret?: string | readonly string[];
  /** Regions whose text no surface may show (code frames print stars). */
  readonly hide?: readonly Region[];
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Only where one report differs from its rule. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly properties?: Properties;
  /** It is known for certain: no comment in the file hides it, unless the policy lets comments do that. */
  readonly isProven?: true;
  /**
   * Of two files with equal evidence each shows the same finding: it is as old as the first, wherever that moves. Where the
   * first stays, another file beside it has it anew.
   */
  readonly isPlaceless?: true;
  /** It closes the gate at any `fail-on`, old or new; only a policy entry that names its purl and advisory accepts it. */
  readonly gatesAlways?: true;
  /** Another tool's settings accept it: where they say so, and why if they do. */
  readonly accepted?: { readonly source: string; readonly reason: string | null };
}

/** `unknown`: no base to compare with, so it gates like `introduced`. */
export type Status = 'introduced' | 'existing' | 'fixed' | 'unknown';

/** One problem at one place, as every surface shows it and as the JSON report writes it. */
export interface Finding {
  readonly ruleId: string;
  readonly aliases: readonly string[];
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly status: Status;
  readonly message: string;
  readonly region: Region | null;
  readonly related: readonly Related[];
  readonly evidence: string;
  readonly fingerprint: string;
  readonly fixes: readonly Fix[];
  readonly properties: Properties;
}
