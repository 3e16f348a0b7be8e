import type { SourceFile } from '../../../shared/core/document.ts';
import type { Index, Joins, Package } from '../package.ts';

/** What a reader found in a lockfile. */
export interface Read {
  /** As the file states it. */
  readonly formatVersion?: string | undefined;
  /** In the order of the file; the same package at the same version from the same place comes once. */
  readonly packages: readonly Package[];
  readonly indexes?: readonly Index[];
  readonly joins?: Joins;
}

/** One kind of file that pins packages. */
export interface Format {
  /** A name of ours: `package-lock`, `yarn-berry`, `go.mod` ... */
  readonly format: string;
  claims(path: string): boolean;
  /** A file of that name can be nothing else. */
  readonly certain: boolean;
  /** What to do about one that is binary, where that is no fault. */
  readonly binaryHint?: string;
  /**
   * Undefined where the content shows that it is another format. Throws LockfileFault where the file is broken, or of a
   * version that is not known.
   */
  read(file: SourceFile): Read | undefined;
}
