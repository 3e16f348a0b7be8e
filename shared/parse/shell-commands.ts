import type { Assignment, Command, Redirection, SyntaxNode, Word } from 'unbash';
import { forEachChild, parse } from 'unbash';
import type { Argument } from './shell-arguments.ts';
import { WordArgument, writtenBy } from './shell-arguments.ts';
import { isShell } from './shell-programs.ts';
import type { Found } from './shell-reader.ts';
import { Reader } from './shell-reader.ts';
import type { OpenCommand } from './shell-streams.ts';
import { chain, givesOn, pipe, readsInputFrom, readsScript, writesOutput } from './shell-streams.ts';
import type { ShellCommand, ShellScript } from './shell-tree.ts';
import type { Values } from './shell-words.ts';
import { fieldsOf, scriptIn, valueOf } from './shell-words.ts';
import type { Spliced } from './spliced.ts';
import { Splicer } from './spliced.ts';

export function readCommands(read: (reader: Reader) => void, values: Values = () => undefined): ShellScript {
  const found: Found = {
    commands: [],
    values,
    complete: true,
    read: (reader, source) => new Walk(reader, source).nodes(parse(source.text).commands),
  };
  read(new Reader(found));
  return found;
}

/** One pass over one parsed text. */
class Walk {
  #reader: Reader;
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
    const writers = children.flatMap((child) =>
      this.#within(this.#reader.deciding(decides(child, node) ?? this.#reader.decides), child),
    );
    if (node.type === 'Redirected') for (const writer of writers) this.#output(writer, node.redirects);
    return writers;
  }

  #within(reader: Reader, node: SyntaxNode): OpenCommand[] {
    const outer = this.#reader;
    this.#reader = reader;
    const writers = this.#node(node);
    this.#reader = outer;
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
    const reader = this.#reader.deeper(node.type === 'CommandExpansion' && this.#reader.decides);
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
    const args: Argument[] = [];
    if (node.name !== undefined) args.push(...this.#arguments(node.name));
    for (const item of node.suffix)
      if (item.type === 'Word' || item.type === 'Assignment') args.push(...this.#arguments(item));
    const assignments = node.prefix.filter((item): item is Assignment => item.type === 'Assignment');
    const command = this.#reader.command(
      args.shift(),
      args,
      assignments.map((assignment) => this.#assignment(assignment)),
      () => this.#source.region(node.pos, node.end),
    );
    const before = this.#reader.commands.length;
    // Where there is nothing to run, `A=$(…)` ends as the substitution does.
    const inWords = this.#reader.deciding(node.name === undefined && this.#reader.decides);
    forEachChild(node, (child) => this.#within(inWords, child));
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
      const words = this.#arguments(redirect.target);
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
    const words = targets.flatMap((word) => this.#arguments(word));
    for (const each of chain(command)) each.writes = [...each.writes, ...words];
  }

  /** A word with a known variable may become several. */
  #arguments(word: Word | Assignment): readonly Argument[] {
    if (word.type === 'Word')
      return fieldsOf(word, this.#reader.values).map(
        (value, index) => new WordArgument(word, this.#source, value, index === 0),
      );
    const region = this.#source.region(word.pos, word.end);
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

/** Whether the exit status of what stands below can decide about anything; undefined: as much as the node's own. */
function decides(child: SyntaxNode, node: SyntaxNode): boolean | undefined {
  switch (node.type) {
    case 'AndOr': {
      const index = node.commands.findIndex((command) => command === child);
      const next = node.commands[index + 1];
      return next && !(node.operators[index] === '||' && isTrue(next));
    }
    case 'If':
    case 'Elif':
    case 'While':
      return child === node.clause || undefined;
    case 'For':
    case 'Select':
    case 'Case':
    case 'CaseItem':
    case 'ArithmeticFor':
      return child.type === 'CompoundList' || child.type === 'CaseItem' ? undefined : false;
    case 'TestCommand':
    case 'ArithmeticCommand':
      return false;
    default:
      return undefined;
  }
}

const isTrue = (node: SyntaxNode): boolean =>
  node.type === 'Command' && (node.name?.text === 'true' || node.name?.text === ':');
