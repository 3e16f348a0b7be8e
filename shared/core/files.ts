import type { Excluded, Unchecked } from './check.ts';
import type { SourceFile } from './document.ts';

/** The port through which the core reads files: the work tree, or a commit's tree. */
export interface FileSource {
  /** Every file there is, sorted by path. What is no file to read (a submodule) comes as `excluded`. */
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
  readonly excluded: readonly Excluded[];
  /** Folders that could not be opened: nobody knows what is in them. */
  readonly unchecked?: readonly Unchecked[];
}

export type ReadResult =
  | { readonly entry: FileEntry; readonly file: SourceFile }
  | { readonly entry: FileEntry; readonly excluded: Excluded }
  | { readonly entry: FileEntry; readonly unchecked: Unchecked };
