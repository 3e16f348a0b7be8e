import type { Region } from '../core/finding.ts';
import type { Argument } from './shell-arguments.ts';
import { assignmentOf, joined, maxWords } from './shell-arguments.ts';
import { isShell, programName } from './shell-programs.ts';
import { OpenCommand } from './shell-streams.ts';
import type { ShellCommand } from './shell-tree.ts';
import type { Values } from './shell-words.ts';
import { scriptArgument, startedBy } from './shell-wrappers.ts';
import type { Spliced } from './spliced.ts';

/** A word of an exec form: its value, and the same text with its places for a shell to read. */
export interface ExecWord {
  readonly value: string;
  readonly script: Spliced;
}

/** What all readers of one script fill. */
export interface Found {
  readonly commands: OpenCommand[];
  readonly values: Values;
  complete: boolean;
  /** Adds the commands of a text that is small enough; gives those whose output is the script's. */
  readonly read: (reader: Reader, source: Spliced) => OpenCommand[];
}

/** Substitutions, wrappers and `sh -c "sh -c …"` within each other: each level reads its text once more. */
const maxDepth = 12;
const maxCommands = 50_000;
const maxLength = 512 * 1024;
/** Heredocs and `((` of one script: the shell parser looks for the end of each, in time quadratic in them. */
const maxOpenings = 1000;

/** Whether the shell parser may be asked: not where it would take too long. */
export const isParsable = (text: string): boolean =>
  text.length <= maxLength && text.split(/<<|\(\(/, maxOpenings + 2).length - 1 <= maxOpenings;

/** Adds commands, and the scripts in them, within the limits on size and nesting. */
export class Reader {
  readonly commands: OpenCommand[];
  readonly values: Values;
  /** What `ShellCommand.decides` is for the commands added. */
  readonly decides: boolean;
  readonly #found: Found;
  readonly #depth: number;

  constructor(found: Found, depth = 0, decides = true) {
    this.commands = found.commands;
    this.values = found.values;
    this.decides = decides;
    this.#found = found;
    this.#depth = depth;
  }

  /** Says no, and remembers it, where a limit is passed. */
  mayRead(fits: boolean): boolean {
    if (!fits || this.#depth > maxDepth) this.#found.complete = false;
    return fits && this.#depth <= maxDepth;
  }

  /** Gives the commands whose output is the script's. */
  script(source: Spliced): OpenCommand[] {
    return this.mayRead(isParsable(source.text)) ? this.#found.read(this, source) : [];
  }

  deeper(decides = this.decides): Reader {
    return new Reader(this.#found, this.#depth + 1, decides);
  }

  deciding(decides: boolean): Reader {
    return decides === this.decides ? this : new Reader(this.#found, this.#depth, decides);
  }

  exec(words: readonly ExecWord[]): void {
    const all = words.map(({ value, script }) => ({
      source: value,
      value,
      region: script.region(0, script.text.length),
      script: () => script,
    }));
    const [program, ...args] = all;
    const last = all.at(-1);
    if (program === undefined || last === undefined) return;
    this.command(program, args, [], () => between(program.region, last.region));
  }

  /** Adds a command, and what it starts. */
  command(
    program: Argument | undefined,
    args: readonly Argument[],
    assignments: ShellCommand['assignments'],
    region: () => Region,
  ): OpenCommand {
    const name =
      program?.value === undefined || program.value === '' ? undefined : programName(program.value);
    const command = new OpenCommand({ name, program, args, assignments, decides: this.decides, region });
    if (!this.mayRead(this.commands.length < maxCommands)) return command;
    this.commands.push(command);
    if (name === undefined) return command;
    const values = args.map(({ value }) => value);
    const index = scriptArgument(name, values, isShell(name));
    for (const { program: at, end, assignments: given } of index === undefined
      ? startedBy(name, values)
      : []) {
      const inner = args[at];
      const last = args[end === undefined ? args.length : end - 1];
      const started = this.deeper().command(
        inner,
        args.slice(at + 1, end),
        given.flatMap((each) => args[each] ?? []).map(assignmentOf),
        () => between(inner?.region ?? region(), last?.region ?? region()),
      );
      command.runs ??= started;
    }
    const texts = name === 'eval' ? args : args.slice(index, (index ?? 0) + 1);
    if (index === undefined || !this.mayRead(texts.length <= maxWords)) return command;
    const text = joined(texts);
    if (text !== undefined) this.deeper().script(text);
    return command;
  }
}

/** From the start of one region to the end of another. */
const between = (start: Region, { endLine, endColumn }: Region): Region => ({ ...start, endLine, endColumn });
