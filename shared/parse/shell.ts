import type { Region } from '../core/finding.ts';

/** One word of a command: as written, and its value where that is sure. */
export interface ShellWord {
  readonly source: string;
  /** Quotes and escapes taken away; undefined where an expansion makes it unknown. */
  readonly value: string | undefined;
  readonly region: Region;
}

/** A simple command, wherever it stands: in lists, pipelines, loops, functions, substitutions, `sh -c '…'`. */
export interface ShellCommand {
  /** The program's name without folders (`/usr/bin/curl` is `curl`); undefined where it is not known. */
  readonly name: string | undefined;
  /** The words behind the name. */
  readonly args: readonly ShellWord[];
  readonly assignments: readonly { readonly name: string; readonly value: string | undefined; readonly region: Region }[];
  readonly region: Region;
  /** The command that reads this one's output through a pipe, if any. */
  readonly pipesTo: ShellCommand | undefined;
  /** Commands whose output this one runs or reads by substitution (`sh -c "$(curl …)"`, `bash <(curl …)`). */
  readonly substitutes: readonly ShellCommand[];
}

export interface ShellScript {
  readonly commands: readonly ShellCommand[];
}
