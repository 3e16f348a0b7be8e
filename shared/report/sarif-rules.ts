import type { RunResult } from '../core/result.ts';
import type { RuleMeta } from '../core/rule.ts';
import { levels, type Severity } from '../core/severity.ts';
import type { ReportContext } from './context.ts';
import { groupByRule } from './rule-group.ts';

/** SARIF 2.1.0 §3.49, with the properties that GitHub reads. */
export interface SarifRule {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** GitHub shows ten tags of a rule. */
const mostTags = 10;

/** Beyond so many, rules that found nothing are left out: they would be megabytes in every upload. */
const mostSilent = 500;

/** Every rule of the checks that ran, found or not, then rules of findings that nobody knows any more. */
export function sarifRules({ checks }: RunResult, context: ReportContext): readonly SarifRule[] {
  const findings = checks.flatMap((check) => [
    ...check.findings,
    ...check.suppressed.map(({ finding }) => finding),
  ]);
  const groups = groupByRule(findings, context);
  // GitHub takes the severity of an alert from its rule: one that the policy changed must show there.
  const found = new Map(groups.map(({ ruleId, severity }) => [ruleId, severity]));
  const own = context.rules.filter(({ id }) => checks.some((check) => id.startsWith(`${check.id}/`)));
  const listed = own.length > mostSilent ? own.filter(({ id }) => found.has(id)) : own;
  const known = listed.map((rule) => describe(rule, found.get(rule.id) ?? rule.severity, context));
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...groups.filter(({ ruleId }) => !ids.has(ruleId)).map(({ ruleId }) => ({ id: ruleId }))];
}

function describe(rule: RuleMeta, severity: Severity, context: ReportContext): SarifRule {
  const page = context.rulePage(rule.id);
  return {
    id: rule.id,
    name: pascal(rule.id),
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    ...(page !== undefined && { helpUri: page }),
    help: { text: `${rule.why}\n\n${rule.advice}`, markdown: help(rule) },
    defaultConfiguration: { level: levels[severity].sarif },
    properties: {
      tags: tags(rule),
      precision: rule.confidence,
      'security-severity': levels[severity].score,
      aliases: rule.aliases,
    },
  };
}

function help({ title, why, advice, references, aliases }: RuleMeta): string {
  const links = references.map((one) => `- ${/^https?:\/\//.test(one) ? `<${one}>` : one}`);
  return [
    `**${title}**`,
    why,
    `**What to do:** ${advice}`,
    ...(links.length > 0 ? [links.join('\n')] : []),
    ...(aliases.length > 0
      ? [`Known elsewhere as ${aliases.map((alias) => `\`${alias}\``).join(', ')}.`]
      : []),
  ].join('\n\n');
}

const tags = ({ references }: RuleMeta): readonly string[] =>
  ['security', ...references.flatMap((one) => cwe(one) ?? [])].slice(0, mostTags);

/** `CWE-79` as GitHub tags it: `external/cwe/cwe-079`. */
function cwe(reference: string): string | undefined {
  const number = /^CWE-(\d+)$/i.exec(reference)?.[1];
  return number === undefined ? undefined : `external/cwe/cwe-${number.padStart(3, '0')}`;
}

const pascal = (id: string): string =>
  id
    .split(/[/-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
