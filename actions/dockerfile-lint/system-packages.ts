import type { Region } from '../../shared/core/finding.ts';
import { remembered } from '../../shared/core/remembered.ts';
import type { Dockerfile, Instruction } from '../../shared/parse/dockerfile.ts';
import type { ShellWord } from '../../shared/parse/shell.ts';
import { textOf } from './command-line.ts';
import { between, programsOf } from './invocations.ts';
import type { Invocation } from './invocations.ts';
import { grammars } from './package-grammar.ts';
import type { Action, Grammar, Manager, Unit } from './package-grammar.ts';
import { runs } from './runs.ts';

interface PackageOption {
  /** With its dashes, the letters of a cluster one by one; undefined for a variable that may hold any options. */
  readonly name: string | undefined;
  /** Undefined for an option without one, and where only the build knows it. */
  readonly value: string | undefined;
}

/** One call of a system's package manager. */
export interface PackageCommand {
  readonly manager: Manager;
  readonly action: Action;
  readonly unit: Unit;
  /** The word that says what is done: `install`, `add`. */
  readonly verb: ShellWord;
  /** From the program's name to the verb, or the other way around where the options stand first. */
  readonly call: Region;
  readonly options: readonly PackageOption[];
  /** What it is done to. */
  readonly packages: readonly ShellWord[];
  readonly invocation: Invocation;
  /** Place among the instruction's programs. */
  readonly index: number;
}

/** The package managers that one instruction calls, in order. */
export const packageCommands = remembered((instruction: Instruction): readonly PackageCommand[] =>
  programsOf(instruction).flatMap((invocation, index) => read(invocation, index) ?? []),
);

/** Those of every RUN. */
export const allPackageCommands = remembered((doc: Dockerfile): readonly PackageCommand[] =>
  runs(doc).flatMap(packageCommands),
);

const byManager = remembered((doc: Dockerfile): ReadonlyMap<Manager, ReadonlySet<Instruction>> => {
  const found = new Map<Manager, Set<Instruction>>();
  for (const run of runs(doc)) {
    for (const { manager } of packageCommands(run)) {
      const callers = found.get(manager);
      if (callers) callers.add(run);
      else found.set(manager, new Set([run]));
    }
  }
  return found;
});

/** Every RUN that calls the package manager. */
export const runsOfManager = (doc: Dockerfile, manager: Manager): ReadonlySet<Instruction> =>
  byManager(doc).get(manager) ?? none;

const none: ReadonlySet<Instruction> = new Set();

const managers = new Map(
  (Object.entries(grammars) as [Manager, Grammar][]).flatMap(([manager, grammar]) =>
    [...grammar.programs].map((program): [string, [Manager, Grammar]] => [program, [manager, grammar]]),
  ),
);

function read(invocation: Invocation, index: number): PackageCommand | undefined {
  const [manager, grammar] = managers.get(invocation.name) ?? [];
  if (manager === undefined || grammar === undefined) return undefined;
  const line = new CommandLine(invocation.args, grammar);
  const [first, ...rest] = line.operands;
  if (first === undefined) return undefined;
  const named = grammar.units.get(first.value ?? '');
  const [verb = first, ...packages] = named === undefined ? line.operands : rest;
  const name = verb.value ?? '';
  const type = line.options.find((each) => ['-t', '--type'].includes(each.name ?? ''))?.value;
  const isTyped = manager === 'zypper' && type !== undefined && type !== 'package';
  return {
    manager,
    action: grammar.actions.get(name) ?? 'other',
    unit: named ?? (isTyped || name.startsWith('group') ? 'group' : 'package'),
    verb,
    call: between(invocation.program.region, verb.region),
    options: line.options,
    packages,
    invocation,
    index,
  };
}

/** `$APT_OPTS`, `${YUM_FLAGS}`. */
const optionsVariable = /^\$\{?\w*(?:OPT|FLAG|ARG)[A-Z]*\}?$/i;

class CommandLine {
  readonly operands: ShellWord[] = [];
  readonly options: PackageOption[] = [];
  readonly #grammar: Grammar;

  constructor(args: readonly ShellWord[], grammar: Grammar) {
    this.#grammar = grammar;
    for (let at = 0; at < args.length; at++) {
      const word = args[at];
      if (word === undefined) break;
      const text = textOf(word);
      if (text === '--') {
        this.operands.push(...args.slice(at + 1));
        break;
      }
      if (word.value === undefined && optionsVariable.test(text))
        this.options.push({ name: undefined, value: undefined });
      else if (!/^-./.test(text)) this.operands.push(word);
      else if (this.#option(text, args[at + 1]?.value)) at++;
    }
  }

  /** Says whether the option took the next word. */
  #option(text: string, next: string | undefined): boolean {
    if (!text.startsWith('--')) return this.#cluster(text.slice(1), next);
    const equals = text.indexOf('=');
    const name = equals === -1 ? text : text.slice(0, equals);
    const takesNext = equals === -1 && this.#isValued(name);
    this.options.push({ name, value: takesNext ? next : equals === -1 ? undefined : text.slice(equals + 1) });
    return takesNext;
  }

  /** `-yq`, `-q=2`, `-tstable`, `-yt stable`. */
  #cluster(letters: string, next: string | undefined): boolean {
    for (const [at, letter] of Array.from(letters).entries()) {
      const name = `-${letter}`;
      const rest = letters.slice(at + 1);
      const isValued = this.#isValued(name);
      if (isValued || rest.startsWith('=')) {
        this.options.push({ name, value: rest === '' ? next : rest.replace(/^=/, '') });
        return isValued && rest === '';
      }
      this.options.push({ name, value: undefined });
    }
    return false;
  }

  #isValued(name: string): boolean {
    const { valued, valuedBefore, valuedBehind } = this.#grammar;
    return valued.has(name) || (this.operands.length === 0 ? valuedBefore : valuedBehind).has(name);
  }
}

/** Whether an option is set, or may be for all that can be known. */
export const hasOption = ({ options }: PackageCommand, names: ReadonlySet<string>): boolean =>
  options.some(({ name }) => name === undefined || names.has(name));

/** Settings of one call: `-o APT::Get::Assume-Yes=true`, `--setopt=assumeyes=1`. */
export const isSet = ({ options }: PackageCommand, setting: RegExp): boolean =>
  options.some(
    ({ name, value }) =>
      ['-o', '--option', '--setopt'].includes(name ?? '') && value !== undefined && setting.test(value),
  );
