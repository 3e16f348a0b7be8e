/** A side's files, to be read where a check needs more than it claims. */
export interface SideFiles {
  readonly paths: ReadonlySet<string>;
  /** What is missing, or cannot be read in one piece, is left out. Links are not followed out of the tree. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}
