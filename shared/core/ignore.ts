/** What a comment asks to leave out. */
export interface IgnoreComment {
  /** Rule ids, aliases, or a tool's name with `:*`. */
  readonly selectors: readonly string[];
  /** Null where another tool's comment gives none. */
  readonly reason: string | null;
  /** `YYYY-MM-DD`, the last day it holds. */
  readonly until: string | null;
  /**
   * The lines that the comment covers, its own line alone, the line right below it, all up to the comment that ends it,
   * the shell statement or build stage that it stands above, or the whole file.
   */
  readonly reach: 'next' | 'line' | 'below' | 'block' | 'statement' | 'stage' | 'file';
  /** Written in our own grammar: what it names has to exist. */
  readonly own: boolean;
}
