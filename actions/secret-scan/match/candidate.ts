import type { NamedKind, SecretKind, TokenKind, Verdict } from '../kind.ts';
import { beginningsOf } from '../grammar.ts';
import type { Span } from '../layers/layer.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Run } from './value-run.ts';
import { publishedVerdict } from '../verdicts/published.ts';

/** Which part of the bytes is looked at; what lies around is only read to see a secret whole. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** A part of a secret that does not stand beside the rest of it. */
export interface Piece extends Span {
  readonly text: string;
}

/** A text that has the shape of a secret, and where it stands. */
export interface Candidate {
  readonly kind: SecretKind;
  /** Offsets in the bytes that were looked at; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** One character a byte. */
  readonly text: string;
  /** What else it is made of, in other places; texts of one character a byte. */
  readonly besides?: readonly Piece[];
  readonly verdict: Verdict | undefined;
  /** It is known by its name alone and does not fit the grammar of its kind. */
  readonly isLoose?: true;
  /** A rule of the repository's own found it, which holds for this file. */
  readonly isOwn?: true;
  /** What fits as a whole, where a repository's own rule takes the secret out of it; one character a byte. */
  readonly match?: string;
}

/** Looks at one place that the gate pointed out. */
export interface Reader {
  /** How far it looks, in bytes before and behind the beginning of the literal. */
  readonly before: number;
  readonly behind: number;
  /** What has to stand behind the literal, where it wants more than the gate was asked for. */
  readonly run?: Run;
  /**
   * What it sees there. `text` is the window (one character a byte), `at` the place of the literal in it. Offsets of what
   * it gives are of the window.
   */
  read(text: string, at: number): Candidate | undefined;
}

/** Wants a run behind its literal. */
export interface RunReader extends Reader {
  readonly run: Run;
}

/** A text that fits the grammar of its kind; undefined where it only stands for a secret. */
export function judged(kind: TokenKind | NamedKind, text: string, start: number): Candidate | undefined {
  const verdict = publishedVerdict(text) ?? kind.verify?.(text);
  const own = text.slice(beginningOf(kind, text).length);
  if (verdict?.state !== 'proven' && kind.anyValue !== true && isPlaceholder(own)) return undefined;
  return { kind, start, end: start + text.length, text, verdict };
}

/** What all texts of a kind begin with. */
export const beginningOf = ({ grammar }: TokenKind | NamedKind, text: string): string =>
  beginningsOf(grammar).find((one) => text.startsWith(one)) ?? '';
