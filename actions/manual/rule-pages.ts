import type { Catalogue } from '../../shared/core/catalogue.ts';
import type { Check } from '../../shared/core/check.ts';
import type { GoodExample, Rule } from '../../shared/core/rule.ts';
import { forJson } from '../../shared/report/escape.ts';
import { bold } from './columns.ts';

/** A line a rule, however long: it is searched more than read. */
export const listRules = (checks: readonly Check[]): string =>
  checks
    .map(({ id, rules }) => {
      const width = Math.max(...rules.map((rule) => rule.id.length));
      const lines = rules.map(
        (rule) => `  ${rule.id.padEnd(width)}  ${rule.severity}, ${rule.preset}: ${rule.title}\n`,
      );
      return `${bold(id)}\n${lines.join('')}`;
    })
    .join('\n');

/** The same for machines. */
export const rulesAsJson = (checks: readonly Check[]): string =>
  `${forJson({
    schemaVersion: 1,
    rules: checks.flatMap(({ id: check, rules }) =>
      rules.map(({ id, title, severity, preset, aliases }) => ({
        id,
        check,
        title,
        severity,
        preset,
        aliases,
      })),
    ),
  })}\n`;

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
