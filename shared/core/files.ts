import type { Excluded, Unchecked } from './check.ts';
import type { PastPlace, RawFile, SourceFile } from './document.ts';

/** The port through which the core reads files: the work tree, or a commit's tree. */
export interface FileSource {
  /** Every file there is, sorted by path. */
  list(): Promise<Listing>;
  /**
   * Reads in the given order; one bad file never ends the iteration. The bytes of a file, and what is made of them when it
   * is asked for, are there until the next is: whoever keeps them makes a copy.
   */
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
  | { readonly entry: FileEntry; readonly file: SourceFile; readonly raw?: RawFile }
  | { readonly entry: FileEntry; readonly excluded: Excluded }
  | {
      readonly entry: FileEntry;
      readonly unchecked: Unchecked;
      /** Why a check that only supposes the file to be its own may pass it over. */
      readonly excuse?: string;
      /** Its bytes, where it has some and is merely no text, or too much of it. */
      readonly raw?: RawFile;
    };

/** What commits brought in: the port through which the core reads history. */
export interface Past {
  /** Which commits, as a phrase: `the commits since the merge base with main`. */
  readonly what: string;
  readonly commits: number;
  /** Those of them that base does not have; undefined where nothing is compared. */
  readonly since: ReadonlySet<string> | undefined;
  /**
   * Every blob, and the paths that commits brought it to; of each path the first commit that did. Both oldest first.
   */
  places(): Promise<ReadonlyMap<string, readonly PastPlace[]>>;
  /**
   * What is wanted, in an order in which it is read fast; a blob that cannot be read is told. The path of the file is its
   * object id. Its bytes are there until the next is asked for.
   */
  blobs<Wanted extends PastBlob>(wanted: readonly Wanted[]): AsyncIterable<ReadPast<Wanted>>;
}

/** A blob, and a place where it is read as what the place makes of it. */
export interface PastBlob {
  readonly blob: string;
  readonly place: PastPlace;
}

export type ReadPast<Wanted = PastBlob> = { readonly wanted: Wanted } & (
  { readonly raw: RawFile } | { readonly unchecked: Unchecked }
);
