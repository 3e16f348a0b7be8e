import { styleText } from 'node:util';
import type { Catalogue } from '../shared/core/catalogue.ts';
import { commonInputs } from '../shared/core/common-inputs.ts';
import { distinctInputs, type Input } from '../shared/core/input.ts';
import type { Outline } from '../shared/core/outline.ts';
import type { GoodExample, Rule } from '../shared/core/rule.ts';
import { knownInputs } from './command-line.ts';
import { outlines } from './outlines.ts';

const bold = (text: string): string => styleText('bold', text, { stream: process.stdout });

const columns = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
};

const option = (input: Input): readonly [string, string] => [
  `--${input.name}${input.kind === 'flag' ? '' : ` ${input.choices?.join('|') ?? 'VALUE'}`}`,
  [input.summary, input.otherwise && `Default: ${input.otherwise}.`].filter(Boolean).join(' '),
];

const isOption = ({ where }: Input): boolean => where !== 'action';

/** The page of a command, or of several checks (`a,b`); of the whole program where it has none of its own. */
export function help([command = '']: readonly string[]): string {
  const names = command === 'update' ? ['image-pin-check'] : command.split(',');
  const asked = outlines.filter(({ id }) => names.includes(id));
  return asked.length === 0 ? overview() : commandPage(command, asked);
}

function commandPage(command: string, asked: readonly Outline[]): string {
  const inputs = distinctInputs(asked.flatMap(({ inputs }) => inputs)).filter(isOption);
  const own = inputs.length === 0 ? '' : `${bold('Options')}\n${columns(inputs.map(option))}\n`;
  const summary = command === 'update' ? [updateSummary] : asked.map(({ summary }) => summary);
  return `${bold(`portcullis ${command}`)} [options] [--] [path...]

${summary.join('\n')}

${own}${bold('Common options')}
${columns(commonInputs.filter(isOption).map(option))}
${ending}`;
}

function overview(): string {
  const isCommon = (input: Input): boolean => commonInputs.includes(input);
  const options = knownInputs().filter(isOption);
  return `${bold('portcullis')} <command> [options] [--] [path...]

Checks the files and folders that are named, or the whole repository. After -- everything is a path.

${bold('Commands')}
${columns([
  ['all', 'Run every check; several by name: a,b.'],
  ...outlines.map(({ id, summary }) => [id, summary] as const),
  ['update', updateSummary],
  ['advisories FILE SOURCE...', 'Compile exports or folders of OSV records into one index for --advisories.'],
  ['report', "In a job on workflow_run: post what a fork's own run reported; see actions/report."],
  ['rules', 'List the rules.'],
  ['explain RULE', 'Why a rule exists and what to write instead.'],
  ['help', 'This page; also --help or -h. Alone behind a command: the options of that command.'],
  ['version', 'The version; also --version or -v in the first place.'],
])}
${bold('Options')}
${columns(options.filter(isCommon).map(option))}
${bold('Options of checks')}
${columns(options.filter((input) => !isCommon(input)).map(option))}
${ending}`;
}

const updateSummary = 'Move pinned images and actions to what their tags mean today; --diff only shows it.';
const ending = `Ends with 0 (clean), 1 (findings that close the gate) or 2 (something could not be checked).
`;

export const listRules = (catalogue: Catalogue): string =>
  catalogue.checks
    .map(
      ({ id, rules }) =>
        `${bold(id)}\n${columns(rules.map((rule) => [rule.id, `${rule.severity}, ${rule.preset}: ${rule.title}`]))}`,
    )
    .join('\n');

/** Pages of the rules that a selector (id, alias, or the id without its check) means. */
export function explain(catalogue: Catalogue, selector: string): string | undefined {
  const exact = catalogue.select(selector);
  const names =
    exact.length > 0
      ? exact
      : catalogue.checks.flatMap((check) => catalogue.select(`${check.id}/${selector}`));
  const rules = names.flatMap(({ id }) => catalogue.rule(id) ?? []);
  return rules.length === 0 ? undefined : rules.map(page).join('\n');
}

const page = (
  rule: Rule,
): string => `${bold(rule.id)}  ${rule.severity}, confidence ${rule.confidence}, preset ${rule.preset}
${rule.title}

${rule.why}

Instead: ${rule.advice}

Found${setWith(rule.examples.bad[0])}:
${exampleText(rule.examples.bad[0])}
Fine for this rule${setWith(rule.examples.good[0])}:
${exampleText(rule.examples.good[0])}
${optionLines(rule)}Also known as: ${rule.aliases.join(', ') || (rule.codes === undefined ? '(only here)' : 'each code of that tool')}
${rule.references.join('\n')}
`;

const exampleText = ({ text, beside = {} }: GoodExample): string =>
  indent(text) +
  Object.entries(beside)
    .map(([path, other]) => `  with ${path} beside it:\n${indent(other)}`)
    .join('');

const setWith = ({ options = {} }: Rule['examples']['good'][number]): string => {
  const set = Object.entries(options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return set.length === 0 ? '' : ` with ${set.join(', ')}`;
};

const optionLines = ({ options = {} }: Rule): string =>
  Object.entries(options)
    .map(
      ([name, { summary, default: value }]) =>
        `Option ${name}: ${summary} Default: ${JSON.stringify(value)}.\n`,
    )
    .join('');

const indent = (text: string): string => text.trimEnd().replace(/^/gmu, '    ') + '\n';
