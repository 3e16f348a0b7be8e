/** Files of this machine that whoever starts the run names, from the repository's root or absolute. Never a path from a file. */
export interface LocalFiles {
  /**
   * The file, or the files below the folder, in the order of their paths; none where there is nothing. `wanted`: of a
   * folder. Rejects with LocalFileError.
   */
  read(path: string, wanted: (path: string) => boolean): Promise<readonly LocalFile[]>;
  /** From the root of the repository, with `/`, '' for the root itself; undefined for what lies outside of it. */
  inRepository(path: string): string | undefined;
}

export interface LocalFile {
  /** From the folder that was named; the name of a file that was. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Message: a phrase to follow the path. */
export class LocalFileError extends Error {
  override readonly name = 'LocalFileError';
}
