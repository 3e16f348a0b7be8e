import type { Region } from '../../shared/core/finding.ts';
import { withKeyword } from '../../shared/parse/dockerfile.ts';
import type { Dockerfile, Instruction } from '../../shared/parse/dockerfile.ts';
import type { ShellCommand, ShellWord } from '../../shared/parse/shell.ts';
import { Index } from '../../shared/core/group.ts';
import { remembered } from '../../shared/core/remembered.ts';
import { filledScripts } from './filled-scripts.ts';

/** A program that the Dockerfile runs, by itself or behind another program (`sudo`, `env`, `find -exec` ...). */
export interface Invocation {
  /** Without folders, lower case. */
  readonly name: string;
  /** The word that names it, as written. */
  readonly program: ShellWord;
  readonly args: readonly ShellWord[];
  /** From the program's name to its last word. */
  readonly region: Region;
  /** The shell command it stands in. */
  readonly command: ShellCommand;
}

/**
 * With the values of ENV and ARG in their scripts, as far as they are known. HEALTHCHECK is left out: it asks the
 * container itself, when nothing is installed any more.
 */
export const runningInstructions = remembered((doc: Dockerfile): readonly Instruction[] => {
  const filled = filledScripts(doc);
  const running = withKeyword(doc, 'RUN', 'CMD', 'ENTRYPOINT');
  return filled.size === 0 ? running : running.map((each) => filled.get(each) ?? each);
});

/** In the order of the file. */
export const invocations = remembered((doc: Dockerfile): readonly Invocation[] =>
  runningInstructions(doc).flatMap((instruction) => programsOf(instruction)),
);

const byName = remembered((doc: Dockerfile) => new Index(invocations(doc), ({ name }) => name));

/** Those of programs with these names, in the order of the file. */
export const invocationsOf = (doc: Dockerfile, ...names: readonly string[]): readonly Invocation[] =>
  byName(doc).of(...names);

/** The programs that one instruction runs, in order. */
export const programsOf = remembered(({ script }: Instruction): readonly Invocation[] =>
  (script?.commands ?? []).flatMap((command) => invocationOf(command) ?? []),
);

export const invocationOf = remembered((command: ShellCommand): Invocation | undefined => {
  const { name, program } = command;
  return name === undefined || program === undefined ? undefined : new Started(name, program, command);
});

class Started implements Invocation {
  readonly name: string;
  readonly program: ShellWord;
  readonly args: readonly ShellWord[];
  readonly command: ShellCommand;

  constructor(name: string, program: ShellWord, command: ShellCommand) {
    this.name = name;
    this.program = program;
    this.args = command.args;
    this.command = command;
  }

  get region(): Region {
    return this.command.region;
  }
}

/** A command's programs, and those of what it starts in turn: `bash` behind `sudo`. */
export function started(command: ShellCommand): Invocation[] {
  const own = invocationOf(command);
  return [...(own ? [own] : []), ...(command.runs === undefined ? [] : started(command.runs))];
}

/** Where the output of each command arrives: the first program behind its pipes that `accepts` says yes to. */
export function pipeEnds(
  commands: readonly ShellCommand[],
  accepts: (program: Invocation, reader: ShellCommand) => boolean,
): Map<ShellCommand, PipeEnd> {
  const ends = new Map<ShellCommand, PipeEnd>();
  // A reader stands behind its writers: from the back, each pipe is looked at once.
  for (const command of commands.toReversed()) {
    const reader = command.pipesTo;
    if (reader === undefined) continue;
    const program = started(reader).find((each) => accepts(each, reader));
    const end = program === undefined ? ends.get(reader) : { program, reader };
    if (end !== undefined) ends.set(command, end);
  }
  return ends;
}

interface PipeEnd {
  readonly program: Invocation;
  /** What the pipe leads to: the program, or a wrapper around it. */
  readonly reader: ShellCommand;
}

/** From the start of one region to the end of another. */
export const between = (start: Region, end: Region): Region => ({
  ...start,
  endLine: end.endLine,
  endColumn: end.endColumn,
});
