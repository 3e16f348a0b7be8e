import type { Excluded, Unchecked } from './check.ts';
import type { SourceFile } from './document.ts';

/** The port through which the core reads files: the work tree, or a commit's tree. */
export interface FileSource {
  /** Every file there is, sorted by path. */
  list(): Promise<Listing>;
  /** Reads in the given order; one bad file never ends the iteration. */
  read(entries: readonly FileEntry[]): AsyncIterable<ReadResult>;
}

export interface FileEntry {
  readonly path: string;
  /** Known without reading only in a commit's tree. */
  readonly blob?: string;
  /** The user named exactly this file: binary or excluded is then no reason to pass it over in silence. */
  readonly named?: boolean;
  /** Why the repository counts it as no work of its own (attributes). Only a file that a check claims for certain is read. */
  readonly leftOut?: string;
}

export interface Listing {
  readonly entries: readonly FileEntry[];
  /** Folders that are not entered (a submodule, installed packages): every check is told of them. */
  readonly excluded: readonly Excluded[];
  /** Folders (`/` at the end) that could not be opened, and files whose name is not valid UTF-8. */
  readonly unchecked?: readonly Unchecked[];
}

export type ReadResult =
  | { readonly entry: FileEntry; readonly file: SourceFile }
  | { readonly entry: FileEntry; readonly excluded: Excluded }
  /** `excuse`: why a check that only supposes the file to be its own may pass it over. */
  | { readonly entry: FileEntry; readonly unchecked: Unchecked; readonly excuse?: string };
