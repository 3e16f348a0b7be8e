import type { Region } from '../../shared/core/finding.ts';
import type { Instruction } from '../../shared/parse/dockerfile.ts';
import { knowsPipefail, programName } from '../../shared/parse/shell-programs.ts';
import type { ShellCommand } from '../../shared/parse/shell.ts';
import { textOf } from './command-line.ts';
import { between } from './invocations.ts';

/** `-o pipefail`, `-eo pipefail`, `-euxo pipefail`. */
const switchesOn = (words: readonly string[]): boolean =>
  words.some((word, index) => word === 'pipefail' && /^-[A-Za-z]*o$/.test(words[index - 1] ?? ''));

/** True when the strings of a SHELL make a failing pipe fail. */
export const isPipefailShell = (words: readonly string[]): boolean =>
  words.some((word) => knowsPipefail(programName(word))) && switchesOn(words);

/** The first pipe of a RUN that would fail with pipefail alone, from its first to its last command. */
export function losingPipe({ script, heredocs }: Instruction): Region | undefined {
  if (heredocs.some(({ content }) => /^\t*#![^\n]{0,200}pipefail/.test(content))) return undefined;
  /** The last script of `bash -o pipefail -c '…'`, the outermost where they are nested. */
  let covered: Region | undefined;
  for (const command of script?.commands ?? []) {
    const { name, args, pipesTo, decides } = command;
    const isOn = (): boolean => switchesOn(args.map(textOf));
    if (name === 'set' && isOn()) return undefined;
    if (covered !== undefined && isWithin(command.region, covered)) continue;
    if (pipesTo !== undefined && decides) return between(command.region, lastReader(pipesTo).region);
    if (name !== undefined && knowsPipefail(name) && isOn()) covered = command.region;
  }
  return undefined;
}

function lastReader(command: ShellCommand): ShellCommand {
  let last = command;
  while (last.pipesTo !== undefined) last = last.pipesTo;
  return last;
}

const isWithin = (inner: Region, outer: Region): boolean =>
  !isBefore(inner.startLine, inner.startColumn, outer.startLine, outer.startColumn) &&
  !isBefore(outer.endLine, outer.endColumn, inner.endLine, inner.endColumn);

const isBefore = (line: number, column: number, otherLine: number, otherColumn: number): boolean =>
  line < otherLine || (line === otherLine && column < otherColumn);
