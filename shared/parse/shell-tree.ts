import type { Region } from '../core/finding.ts';
import type { Spliced } from './spliced.ts';

/** One word of a command: as written, and its value where that is sure. */
export interface ShellWord {
  readonly source: string;
  /** Quotes and escapes taken away; undefined where an expansion makes it unknown. Wildcards stay as they are. */
  readonly value: string | undefined;
  readonly region: Region;
}

/** A simple command, wherever it stands: in lists, pipelines, loops, functions, substitutions, `sh -c '…'`. */
export interface ShellCommand {
  /** The program's name without folders (`/usr/bin/curl` is `curl`); undefined where it is not known. */
  readonly name: string | undefined;
  /** The word that names the program, as written. */
  readonly program: ShellWord | undefined;
  /** The words behind the name. */
  readonly args: readonly ShellWord[];
  readonly assignments: readonly {
    readonly name: string;
    readonly value: string | undefined;
    readonly region: Region;
  }[];
  readonly region: Region;
  /** Files that its standard output goes to: targets of `>`, `>>`, `>|`, `&>`, its group's included. */
  readonly writes: readonly ShellWord[];
  /** Where its standard input comes from: the targets of `<`; `<(…)` where it is a substitution. */
  readonly reads: readonly ShellWord[];
  /** The command that reads this one's output through a pipe, if any; of a group, its shell or else its first. */
  readonly pipesTo: ShellCommand | undefined;
  /** Commands whose output this one runs or reads by substitution (`sh -c "$(curl …)"`, `bash <(curl …)`). */
  readonly substitutes: readonly ShellCommand[];
  /** What a wrapper such as sudo, env or xargs starts; that command is in the script's list too. */
  readonly runs: ShellCommand | undefined;
  /**
   * False where nobody looks at its exit status: in a substitution that is an argument or an item of `for`, and before
   * `|| true` (POSIX.1-2024, Shell Command Language, 2.9.1: only without a command name does a substitution's status count).
   */
  readonly decides: boolean;
}

export interface ShellScript {
  /** Each before the ones inside it. */
  readonly commands: readonly ShellCommand[];
  /** False where a limit on size or nesting cut the reading short. */
  readonly complete: boolean;
}

/** What a shell is given to read. */
export interface ShellBody {
  /** Program and options: `["/bin/sh", "-c"]`. */
  readonly shell: readonly string[];
  /** Continuations and the Dockerfile's comments taken out; every character keeps its place in the file. */
  readonly text: Spliced;
}
