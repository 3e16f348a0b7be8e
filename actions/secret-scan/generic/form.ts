import type { GenericKind } from '../kind.ts';

/** A form in which a login is written: group `secret` or `bare` is what counts. */
export interface Form {
  readonly kind: GenericKind;
  readonly literals: readonly string[];
  /** Sticky at the literal. */
  readonly pattern: RegExp;
  /** Words are a password here too: nobody but a person who means it writes that. */
  readonly words: boolean;
}

/** What a shell takes for one word. */
export const shellWord = `(?:\\\\?(?<quote>["'])(?<secret>[^"'\\r\\n]{4,120}?)\\\\?\\k<quote>|(?<bare>[^\\s"'\`;|&<>)]{4,120}))`;

export const form = (
  kind: GenericKind,
  literals: readonly string[],
  pattern: string,
  words = true,
  flags = 'idy',
): Form => ({
  kind,
  literals,
  pattern: new RegExp(pattern, flags),
  words,
});
