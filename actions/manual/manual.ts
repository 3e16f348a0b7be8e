import { checksInput, commonInputs } from '../../shared/core/common-inputs.ts';
import { distinctInputs, type Input } from '../../shared/core/input.ts';
import { bold, columns } from './columns.ts';
import { knownInputs } from '../command-line.ts';
import { commands, type Command } from '../command-list.ts';
import { invocation } from './invocation.ts';
import { outlines } from '../outlines.ts';

const option = (input: Input): readonly [string, string] => [
  `--${input.name}${input.kind === 'flag' ? '' : ` ${input.choices?.join('|') ?? 'VALUE'}`}`,
  [input.summary, input.otherwise && `Default: ${input.otherwise}.`].filter(Boolean).join(' '),
];

const isOption = ({ where }: Input): boolean => where !== 'action';

const section = (title: string, inputs: readonly Input[]): readonly string[] => {
  const rows = inputs.filter(isOption).map(option);
  return rows.length === 0 ? [] : [`${bold(title)}\n${columns(rows)}`];
};

/** The page of a command, of a check or of several (`a,b`), or of the whole program; undefined where there is no such command. */
export function help([name]: readonly string[]): string | undefined {
  if (name === undefined) return overview();
  const command = commands.find((one) => one.name === name);
  if (command !== undefined) return commandPage(command);
  const names = name.split(',');
  const asked = outlines.filter(({ id }) => names.includes(id));
  if (asked.length < new Set(names).size) return undefined;
  return page(
    `${name} ${checkUsage}`,
    asked.map(({ summary }) => summary).join('\n'),
    ...section('Options', distinctInputs(asked.flatMap(({ inputs }) => inputs))),
    ...section('Common options', commonInputs),
    endings,
  );
}

function commandPage({ name, usage, summary, more = [], options, ending = '' }: Command): string {
  const head = [`${name} ${usage}`.trimEnd(), [summary, ...more].join('\n')] as const;
  if (name === 'help') return overview();
  if (options !== 'checks') return page(...head, ...section('Options', options), ending);
  const others = knownInputs().filter((input) => !commonInputs.includes(input) && input !== checksInput);
  const own =
    name === 'update' ? (outlines.find(({ id }) => id === 'image-pin-check')?.inputs ?? []) : others;
  return page(...head, ...section('Options', commonInputs), ...section('Options of checks', own), endings);
}

const page = (usage: string, ...parts: readonly string[]): string =>
  `${[`${bold(invocation())} ${usage}`, ...parts].filter(Boolean).join('\n\n').replaceAll('\n\n\n', '\n\n').trimEnd()}\n`;

const checkUsage = '[options] [--] [path...]';

/** What is asked for most; the rest stands on the pages of the commands. */
const first = [
  'base',
  'fail-on',
  'scope',
  'preset',
  'policy',
  'offline',
  'fix',
  'diff',
  'report',
  'write-baseline',
];

const overview = (): string =>
  page(
    `<command> ${checkUsage}`,
    'Checks the files and folders that are named, or the whole repository. After -- everything is a path.',
    `${bold('Commands')}\n${columns([
      ...commands.map(({ name, summary }) => [name, summary] as const),
      ['CHECK', `One check, or several (a,b): ${outlines.map(({ id }) => id).join(', ')}.`],
    ])}`,
    `${bold('Options')}\n${columns(
      first
        .flatMap((name) => commonInputs.filter((input) => input.name === name))
        .map((input) => [option(input)[0], input.summary]),
    )}`,
    endings,
    'Read on: help all lists every option, help COMMAND and help CHECK those of one; the README shows the way in.',
  );

const endings =
  'Ends with 0 (clean), 1 (findings that close the gate) or 2 (something could not be checked).';
