import { readCommands } from './shell-commands.ts';
import type { ExecWord } from './shell-reader.ts';
import type { ShellCommand, ShellScript } from './shell-tree.ts';
import type { Values } from './shell-words.ts';
import type { Spliced } from './spliced.ts';

export type { ShellCommand, ShellScript, ShellWord } from './shell-tree.ts';

/** Reads a text as sh or bash, known values of variables filled in; what cannot be parsed gives the commands that can. */
export function parseShell(source: Spliced, values?: Values): ShellScript {
  return readCommands((reader) => reader.script(source), values);
}

/** One command without a shell, and what it starts: `["sh", "-c", "…"]` is read on. */
export function parseExec(words: readonly ExecWord[]): ShellScript {
  return readCommands((reader) => reader.exec(words));
}

/** The command behind all wrappers: `bash` for `sudo env A=b bash`. */
export function innermost(command: ShellCommand): ShellCommand {
  let current = command;
  while (current.runs !== undefined) current = current.runs;
  return current;
}
