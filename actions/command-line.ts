import { parseArgs, type ParseArgsConfig } from 'node:util';
import { checksInput, commonInputs } from '../shared/core/common-inputs.ts';
import { PortcullisError } from '../shared/core/errors.ts';
import { isDay } from '../shared/core/day.ts';
import { distinctInputs, type Input } from '../shared/core/input.ts';
import type { Problem } from '../shared/core/problem.ts';
import { closest } from '../shared/core/suggest.ts';
import { readInputs, valueOf, type InputValue } from '../shared/github/inputs.ts';
import { outputsOf, type Output } from './outputs.ts';
import { outlines } from './outlines.ts';
import { reportInputs } from './report/inputs.ts';

export interface CommandLine {
  /** `all`, check ids, or one of the other commands; empty where none was given. */
  readonly command: string;
  /** Behind the command: paths, a rule to explain, commands that help is asked for. */
  readonly paths: readonly string[];
  readonly values: ReadonlyMap<string, InputValue>;
  readonly outputs: readonly Output[];
  /** What was not understood; the rest holds all the same. */
  readonly problems: readonly Problem[];
}

/** Inputs of all that could run. */
export const knownInputs = (): readonly Input[] =>
  distinctInputs([
    ...reportInputs,
    checksInput,
    ...commonInputs,
    ...outlines.flatMap(({ inputs }) => inputs),
  ]);

/** Reads `<command> [options] [path...]`, and under it what a workflow step gave through the environment. */
export function readCommandLine(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): CommandLine {
  const problems: Problem[] = [];
  const values = new Map<string, InputValue>();
  const asked = askedAsOption(argv);
  if (asked !== undefined) return { ...asked, values, outputs: [], problems };
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof PortcullisError)) throw error;
      problems.push(error);
    }
  };
  // Elsewhere a variable that happens to be set would change what the same command means.
  for (const input of env.GITHUB_ACTIONS === 'true' ? knownInputs() : [])
    attempt(() => {
      for (const [name, value] of readInputs([input], env)) values.set(name, value);
    });
  const inputs = new Map(knownInputs().map((input) => [input.name, input]));
  const { tokens } = parseArgs({ args: [...argv], options: optionsOf(inputs), strict: false, tokens: true });
  const words: string[] = [];
  const lists = new Map<string, string[]>();
  /** Where the value of an option stands that was meant to be another. */
  let misplaced: number | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional' && token.index !== misplaced) words.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.value === undefined && takesValue(closest(token.rawName, optionNames()), inputs))
      misplaced = token.index + 1;
    const input = inputs.get(token.name);
    attempt(() => {
      const value = readOption(token.rawName, token.value, input);
      if (!Array.isArray(value)) values.set(token.name, value);
      else lists.set(token.name, [...(lists.get(token.name) ?? []), ...(value as string[])]);
    });
  }
  for (const [name, list] of lists) values.set(name, list);
  const [command = '', ...paths] = words;
  const outputs = outputsOf(values, (problem) => problems.push(problem));
  attempt(() => needBoth(values));
  return { command, paths, values, outputs, problems };
}

const optionsOf = (inputs: ReadonlyMap<string, Input>): NonNullable<ParseArgsConfig['options']> =>
  Object.fromEntries(
    [...inputs.values()].map(
      ({ name, kind }) => [name, { type: kind === 'flag' ? 'boolean' : 'string', multiple: true }] as const,
    ),
  );

/**
 * Commands written as options, in the first place only, and `--help` alone behind a command: anywhere else, as the name of a
 * changed file perhaps, they would end a check before it began.
 */
const asOption: ReadonlyMap<string, string> = new Map([
  ['--help', 'help'],
  ['-h', 'help'],
  ['--version', 'version'],
  ['-v', 'version'],
]);

/** The command that is written as an option, and what it is about. */
function askedAsOption(argv: readonly string[]): Pick<CommandLine, 'command' | 'paths'> | undefined {
  const [first = '', second = ''] = argv;
  const command = asOption.get(first);
  if (command !== undefined) return { command, paths: argv.slice(1).filter((word) => !word.startsWith('-')) };
  const isHelp = argv.length === 2 && asOption.get(second) === 'help';
  return isHelp ? { command: 'help', paths: [first] } : undefined;
}

const optionNames = (): readonly string[] =>
  knownInputs()
    .filter(({ where }) => where !== 'action')
    .map(({ name }) => `--${name}`);

const takesValue = (written: string | undefined, inputs: ReadonlyMap<string, Input>): boolean => {
  const input = written === undefined ? undefined : inputs.get(written.slice(2));
  return input !== undefined && input.kind !== 'flag';
};

function needBoth(values: ReadonlyMap<string, InputValue>): void {
  if (!values.has('write-baseline')) return;
  const until = String(values.get('until'));
  const missing = ['reason', 'until'].filter((name) => !values.has(name)).map((name) => `--${name}`);
  if (missing.length > 0)
    throw new PortcullisError(
      'bad-input',
      `--write-baseline needs ${missing.join(' and ')}.`,
      'Say why the findings are accepted, and how long: --reason "…" --until YYYY-MM-DD.',
    );
  if (!isDay(until))
    throw new PortcullisError('bad-input', `--until ${until} is no day.`, 'Write it as YYYY-MM-DD.');
  if (until < new Date().toISOString().slice(0, 10))
    throw new PortcullisError('bad-input', `--until ${until} is over.`, 'Name today or a later day.');
}

function readOption(written: string, value: string | undefined, input: Input | undefined): InputValue {
  if (input === undefined || input.where === 'action') {
    const near = closest(written, optionNames());
    throw new PortcullisError(
      'unknown-input',
      `There is no option ${written}${asOption.has(written) ? ' behind a command' : ''}.`,
      asOption.get(written) === 'help'
        ? 'Behind a command --help stands alone; for a path of that name write ./ before it.'
        : near === undefined
          ? 'The command "help" lists them.'
          : `Did you mean ${near}?`,
    );
  }
  if (input.kind === 'flag') return value === undefined ? true : valueOf(input, value);
  // Another option stands where the value should.
  if (value === undefined || value === '' || value.startsWith('--'))
    throw new PortcullisError('bad-input', `${written} needs a value.`, input.summary);
  return valueOf(input, value);
}

/** Undefined where it was not given, or is no text. */
export function textGiven({ values }: CommandLine, name: string): string | undefined {
  const value = values.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** Behind the command, and as the input `paths`. */
export const pathsGiven = ({ paths, values }: Pick<CommandLine, 'paths' | 'values'>): readonly string[] => [
  ...paths,
  ...((values.get('paths') ?? []) as readonly string[]),
];

/** The paths given, in one text; undefined where the whole repository is looked at. */
export function partOf(line: Pick<CommandLine, 'paths' | 'values'>): string | undefined {
  const given = pathsGiven(line);
  return given.length > 0 ? given.join(' ') : undefined;
}
