import type { Dockerfile, Instruction, Stage } from '../../shared/parse/dockerfile.ts';
import type { ShellCommand } from '../../shared/parse/shell.ts';
import { operands, textOf } from './command-line.ts';
import { baseName, downloadedFiles, isRemoteDownload } from './downloads.ts';
import { codeWords, readsProgramFromInput, scriptRun } from './interpreters.ts';
import { pipeEnds, programsOf, runningInstructions, started } from './invocations.ts';
import type { Invocation } from './invocations.ts';
import { verifies } from './verification.ts';

/** A download that is run with nothing in between that could have verified it. */
export interface UnverifiedRun {
  readonly fetched: Invocation;
  /** Base name of the file, or the variable as `$NAME`. */
  readonly file: string;
}

/** What waits to be run, by file or variable. */
type Waiting = Map<string, Invocation>;

/** By the instruction that runs them. Files stay where a stage builds on another, variables end with their RUN. */
export function unverifiedRuns(doc: Dockerfile): ReadonlyMap<Instruction, readonly UnverifiedRun[]> {
  const found = new Map<Instruction, readonly UnverifiedRun[]>();
  const waitingIn = new Map<Stage | undefined, Waiting>();
  // With variables filled in they are other objects, at the same place.
  const running = new Map(runningInstructions(doc).map((each) => [each.keywordRegion, each]));
  for (const instruction of doc.instructions) {
    const { stage, keyword, trigger } = instruction;
    const base = waitingIn.get(stage?.base);
    const waiting = waitingIn.get(stage) ?? new Map<string, Invocation>(stage?.base && base);
    waitingIn.set(stage, waiting);
    // Another file of that name may lie there now.
    if (keyword === 'COPY' || keyword === 'ADD')
      for (const { text } of instruction.words) waiting.delete(baseName(text));
    const read = running.get(instruction.keywordRegion);
    if (read !== undefined)
      found.set(read, [...runIn(read, keyword === 'RUN' ? waiting : new Map<string, Invocation>())]);
    if (trigger !== undefined) found.set(trigger, [...runIn(trigger, new Map<string, Invocation>())]);
  }
  return found;
}

function* runIn(instruction: Instruction, waiting: Waiting): Generator<UnverifiedRun> {
  const before = new Set(waiting.values());
  const commands = instruction.script?.commands ?? [];
  const programs = programsOf(instruction);
  if (before.size === 0 && !programs.some(isRemoteDownload)) return;
  const compared = new Set(commands.flatMap(({ substitutes }) => substitutes));
  let ends: ReturnType<typeof pipeEnds> | undefined;
  const isRun = (command: ShellCommand): boolean =>
    (ends ??= pipeEnds(commands, ({ name, args }) => readsProgramFromInput(name, args, false))).has(command);
  const byCommand = new Map(programs.map((each) => [each.command, each]));
  for (const command of commands) {
    if (waiting.size > 0) for (const name of variablesRun(command)) yield* take(waiting, name);
    const invocation = byCommand.get(command);
    const fetched = command.substitutes
      .map((each) => byCommand.get(each))
      .find((each) => each && isRemoteDownload(each));
    if (fetched !== undefined && invocation === undefined)
      for (const { name } of command.assignments) waiting.set(`$${name}`, fetched);
    if (invocation === undefined) continue;
    if (verifies(invocation, compared)) waiting.clear();
    for (const file of waiting.size === 0 ? [] : filesRun(invocation, isRun)) {
      // A bare name may be any program of the image: only a path says that it is the file of an earlier RUN.
      const fetched = waiting.get(file);
      const isEarlier = fetched !== undefined && before.has(fetched);
      if (!isEarlier || file !== invocation.program.value) yield* take(waiting, file);
    }
    if (isRemoteDownload(invocation))
      for (const each of downloadedFiles(invocation)) waiting.set(each, invocation);
  }
  for (const name of [...waiting.keys()]) if (name.startsWith('$')) waiting.delete(name);
}

function* take(waiting: Waiting, file: string): Generator<UnverifiedRun> {
  const fetched = waiting.get(file);
  if (fetched === undefined) return;
  waiting.delete(file);
  yield { fetched, file };
}

/** Base names: its script, its program, `sh < file`, and `cat file | sh`. */
function filesRun(
  { name, args, command }: Invocation,
  isRun: (command: ShellCommand) => boolean,
): readonly string[] {
  const script = scriptRun(name, args);
  const read = readsProgramFromInput(name, args, false) ? command.reads : [];
  const shown = name === 'cat' && isRun(command) ? [...operands(args), ...command.reads] : [];
  return [
    ...(script === undefined ? [] : [script]),
    ...[...read, ...shown].map((word) => baseName(textOf(word))),
  ];
}

/** `eval "$X"`, `sh -c "$X"`. */
const variablesRun = (command: ShellCommand): readonly string[] =>
  started(command)
    .flatMap(({ name, args }) => codeWords(name, args))
    .map(({ source }) => /^"?\$(?:\{\w+\}|\w+)"?$/.exec(source)?.[0].replace(/[{}"]/g, ''))
    .filter((name) => name !== undefined);
