import type { Assignment, Command, Redirection, SyntaxNode, Word } from 'unbash';
import { forEachChild, parse } from 'unbash';
import type { Argument } from './shell-arguments.ts';
import { assignmentOf, joined, maxWords, plain, writtenBy } from './shell-arguments.ts';
import { isShell, programName } from './shell-programs.ts';
import type { OpenCommand } from './shell-streams.ts';
import { chain, givesOn, pipe, readsInputFrom, readsScript, writesOutput } from './shell-streams.ts';
import type { ShellCommand, ShellScript } from './shell-tree.ts';
import type { Values } from './shell-words.ts';
import { fieldsOf, scriptIn, valueOf } from './shell-words.ts';
import { scriptArgument, startedBy } from './shell-wrappers.ts';
import type { Spliced } from './spliced.ts';
import { Splicer } from './spliced.ts';

/** A word of an exec form: its value, and the same text with its places for a shell to read. */
export interface ExecWord {
  readonly value: string;
  readonly script: Spliced;
}

/** What all readers of one script fill. */
interface Found {
  readonly commands: OpenCommand[];
  readonly values: Values;
  complete: boolean;
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

export function readCommands(read: (reader: Reader) => void, values: Values = () => undefined): ShellScript {
  const found: Found = { commands: [], values, complete: true };
  read(new Reader(found, 0));
  return found;
}

export class Reader {
  readonly commands: OpenCommand[];
  readonly values: Values;
  readonly #found: Found;
  readonly #depth: number;

  constructor(found: Found, depth: number) {
    this.commands = found.commands;
    this.values = found.values;
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
    if (!this.mayRead(isParsable(source.text))) return [];
    return new Walk(this, source).nodes(parse(source.text).commands);
  }

  deeper(): Reader {
    return new Reader(this.#found, this.#depth + 1);
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
    const { endLine, endColumn } = last.region;
    this.command(program, args, [], { ...program.region, endLine, endColumn });
  }

  /** Adds a command, and what it starts. */
  command(
    program: Argument | undefined,
    args: readonly Argument[],
    assignments: ShellCommand['assignments'],
    region: ShellCommand['region'],
  ): OpenCommand {
    const name =
      program?.value === undefined || program.value === '' ? undefined : programName(program.value);
    const command: OpenCommand = {
      name,
      program: program && plain(program),
      args: args.map(plain),
      assignments,
      region,
      writes: [],
      reads: [],
      pipesTo: undefined,
      substitutes: [],
      runs: undefined,
    };
    if (!this.mayRead(this.commands.length < maxCommands)) return command;
    this.commands.push(command);
    if (name === undefined) return command;
    const values = args.map(({ value }) => value);
    const index = scriptArgument(name, values, isShell(name));
    for (const { program: at, end, assignments: given } of index === undefined
      ? startedBy(name, values)
      : []) {
      const inner = args[at];
      const { endLine, endColumn } = args[end === undefined ? args.length : end - 1]?.region ?? region;
      const started = this.deeper().command(
        inner,
        args.slice(at + 1, end),
        given.flatMap((each) => args[each] ?? []).map(assignmentOf),
        { ...(inner?.region ?? region), endLine, endColumn },
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

/** One pass over one parsed text. */
class Walk {
  readonly #reader: Reader;
  readonly #source: Spliced;
  /** What each cat gives on, where it reads nothing but a heredoc, and what echo and printf write. */
  readonly #given = new Map<OpenCommand, () => Spliced | undefined>();

  constructor(reader: Reader, source: Spliced) {
    this.#reader = reader;
    this.#source = source;
  }

  /** All commands below; gives those whose output is the nodes' own. */
  nodes(nodes: readonly SyntaxNode[]): OpenCommand[] {
    return nodes.flatMap((node) => this.#node(node));
  }

  #node(node: SyntaxNode): OpenCommand[] {
    if (node.type === 'Command') return [this.#command(node)];
    if (node.type === 'Pipeline') return this.#pipeline(node.commands);
    if (node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution')
      return this.#substitution(node);
    const children: SyntaxNode[] = [];
    forEachChild(node, (child) => children.push(child));
    const writers = this.nodes(children);
    if (node.type === 'Redirected') for (const writer of writers) this.#output(writer, node.redirects);
    return writers;
  }

  #pipeline(nodes: readonly SyntaxNode[]): OpenCommand[] {
    let writers: OpenCommand[] = [];
    nodes.forEach((node, index) => {
      const own = this.#node(node);
      const reader = own.find(({ runs, name }) => isShell((runs ?? { name }).name ?? '')) ?? own[0];
      for (const writer of index === 0 ? [] : writers) {
        pipe(writer, reader);
        const given = reader !== undefined && readsScript(reader) ? this.#given.get(writer)?.() : undefined;
        if (given !== undefined) this.#reader.deeper().script(given);
      }
      writers = own;
    });
    return writers;
  }

  /** Commands of `$(…)`, backquotes and `<(…)` write to the word they stand in, not to the script's output. */
  #substitution(
    node: SyntaxNode & { readonly type: 'CommandExpansion' | 'ProcessSubstitution' },
  ): OpenCommand[] {
    const reader = this.#reader.deeper();
    if (!reader.mayRead(true)) return [];
    const { script } = node;
    if (script === undefined) return [];
    // Escaped backquotes are decoded first: places in them are the whole substitution's.
    if (script.source !== undefined) {
      const splicer = new Splicer(this.#source.lines);
      splicer.push(script.source, this.#source.offset(node.pos), this.#source.end(node.end));
      reader.script(splicer.build(this.#source.offset(node.pos)));
    } else new Walk(reader, this.#source).nodes(script.commands);
    return [];
  }

  #command(node: Command): OpenCommand {
    const words = node.suffix.filter(
      (item): item is Word | Assignment => item.type === 'Word' || item.type === 'Assignment',
    );
    const assignments = node.prefix.filter((item): item is Assignment => item.type === 'Assignment');
    const [program, ...args] = [...(node.name === undefined ? [] : [node.name]), ...words].flatMap((word) =>
      this.#arguments(word),
    );
    const command = this.#reader.command(
      program,
      args,
      assignments.map((assignment) => this.#assignment(assignment)),
      this.#source.region(node.pos, node.end),
    );
    const before = this.#reader.commands.length;
    forEachChild(node, (child) => this.#node(child));
    command.substitutes = this.#reader.commands.slice(before);
    this.#output(command, node.redirects);
    for (const redirect of node.redirects) this.#input(command, redirect);
    const written = command.writes.length > 0 ? undefined : writtenBy(command, args);
    if (written !== undefined) this.#given.set(command, written);
    return command;
  }

  /** A heredoc or here-string that a shell reads is a script too. */
  #input(command: OpenCommand, redirect: Redirection): void {
    if (givesOn(command) && redirect.type === 'HereDoc')
      this.#given.set(command, () => this.#source.slice(redirect.body.pos, redirect.body.end));
    if (redirect.type === 'Redirect' && readsInputFrom(redirect) && redirect.target) {
      const words = this.#arguments(redirect.target).map(plain);
      for (const each of chain(command)) each.reads = [...each.reads, ...words];
    }
    if (!readsScript(command)) return;
    const reader = this.#reader.deeper();
    if (redirect.type === 'HereDoc') reader.script(this.#source.slice(redirect.body.pos, redirect.body.end));
    if (redirect.type === 'HereString' && redirect.target)
      reader.script(scriptIn(redirect.target, this.#source));
  }

  #output(command: OpenCommand, redirects: readonly Redirection[]): void {
    const targets = redirects.flatMap((redirect) =>
      redirect.type === 'Redirect' && writesOutput(redirect) && redirect.target ? redirect.target : [],
    );
    if (targets.length === 0) return;
    const words = targets.flatMap((word) => this.#arguments(word)).map(plain);
    for (const each of chain(command)) each.writes = [...each.writes, ...words];
  }

  /** A word with a known variable may become several: the first has the source of all. */
  #arguments(word: Word | Assignment): readonly Argument[] {
    const region = this.#source.region(word.pos, word.end);
    if (word.type === 'Word')
      return fieldsOf(word, this.#reader.values).map((value, index) => ({
        source: index === 0 ? word.text : '',
        value,
        region,
        script: () => (index === 0 ? scriptIn(word, this.#source) : this.#source.slice(word.end, word.end)),
      }));
    const { value } = this.#assignment(word);
    const written = value === undefined ? undefined : `${word.name}=${value}`;
    const script = (): Spliced => this.#source.slice(word.pos, word.end);
    return [{ source: word.text, value: written, region, script }];
  }

  #assignment(node: Assignment): ShellCommand['assignments'][number] {
    const value = node.value.type === 'Word' ? valueOf(node.value) : undefined;
    return { name: node.name, value, region: this.#source.region(node.pos, node.end) };
  }
}
