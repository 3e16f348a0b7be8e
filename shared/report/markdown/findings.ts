import type { Finding } from '../../core/finding.ts';
import { groupBy } from '../../core/group.ts';
import type { RunResult } from '../../core/result.ts';
import { severityRank } from '../../core/severity.ts';
import type { ReportContext } from '../context.ts';
import { forHtml, forMarkdown, forMarkdownCode, forMarkdownSentence } from '../escape.ts';
import type { Block, Row } from '../fit.ts';
import { pastAdvice } from '../past-advice.ts';
import { amountOf, filesOf, groupByRule, standingOf, type RuleGroup } from '../rule-group.ts';
import { advisoriesOf, stepOf } from '../subject.ts';
import { count } from '../tally.ts';
import { opening, plain, rank } from './blocks.ts';
import { commitOf, placeIn, ruleName, sentence, severityMark, short } from './words.ts';

/** Rows of a rule in plain sight. */
const mostOpen = 5;
/** Lines of a file in one row. */
const mostLines = 6;
/** Advisories of a package in one row. */
const mostAdvisories = 20;
/** Rules named in the table of rules. */
const mostRules = 40;
/** With so many findings the reader wants the numbers first. */
const many = 40;

/** Findings by rule, most severe first, each rule's by file. */
export function ruleBlocks(
  findings: readonly Finding[],
  result: RunResult,
  context: ReportContext,
): readonly Block[] {
  const groups = groupByRule(findings, context);
  const isLong = findings.length > many && groups.length > 2;
  return [
    ...(isLong ? [plain(ruleTable(groups, context), rank.overview)] : []),
    ...groups.flatMap((group) => ofRule(group, result, context)),
  ];
}

function ofRule(group: RuleGroup, result: RunResult, context: ReportContext): readonly Block[] {
  const { ruleId, rule, title, severity, findings } = group;
  const head = `${severityMark[severity]} **${severity} · ${forMarkdown(short(title))}**${standingOf(group)} ${ruleName(ruleId, context)} · ${amountOf(findings)}`;
  const advice = [rule ? short(rule.advice) : '', pastAdvice(findings)]
    .filter(Boolean)
    .map((one) => `\n\n${forMarkdownSentence(one)}`)
    .join('');
  const order = severityRank(severity);
  return opening(
    head + advice,
    findingRows(findings, result, context),
    { rows: mostOpen, rank: rank.findings + order },
    { title: `more: ${severityMark[severity]} ${forHtml(short(title))}`, rank: rank.more + order },
  );
}

function ruleTable(groups: readonly RuleGroup[], context: ReportContext): string {
  const rows = groups.slice(0, mostRules).map(({ ruleId, severity, findings }) => {
    const name = ruleId.includes('|') ? forMarkdown(short(ruleId)) : ruleName(ruleId, context);
    return `| ${severityMark[severity]} ${severity} | ${name} | ${findings.length} | ${filesOf(findings)} |\n`;
  });
  const left = groups.slice(mostRules);
  const others = left.flatMap(({ findings }) => findings);
  const last =
    left.length > 0
      ? `| | ${count(left.length, 'more rule')} | ${others.length} | ${filesOf(others)} |\n`
      : '';
  return `| severity | rule | findings | files |\n| --- | --- | --: | --: |\n${rows.join('')}${last}\n`;
}

/**
 * What the same file says in the same words on several lines is one row with a link to each, and so is what one step mends,
 * in however many files.
 */
export function findingRows(
  findings: readonly Finding[],
  result: RunResult,
  context: ReportContext,
  before: (finding: Finding) => string = () => '',
): readonly Row[] {
  let apart = 0;
  const alike = groupBy(findings, (finding) => {
    const { region, message, confidence, severity, ruleId, related } = finding;
    const step = stepOf(finding);
    if (region === null || (related.length > 0 && step === undefined)) return `${(apart += 1)}`;
    const what = step ?? `${region.path}\0${message}`;
    return [region.commit, what, confidence, severity, ruleId].join('\0');
  });
  return [...alike.values()].flatMap((group) => {
    const most = group.some((one) => stepOf(one) !== undefined) ? mostAdvisories : mostLines;
    return Array.from({ length: Math.ceil(group.length / most) }, (_, at) => {
      const part = group.slice(at * most, (at + 1) * most);
      return { text: oneRow(part, result, context, before), entries: part.length };
    });
  });
}

function oneRow(
  group: readonly Finding[],
  result: RunResult,
  context: ReportContext,
  before: (finding: Finding) => string,
): string {
  const [first, ...others] = group;
  if (first === undefined) return '';
  const commit = commitOf(first, result);
  const inFile = ({ region }: Finding): boolean => region?.path === first.region?.path;
  const lineOf = ({ region }: Finding): string => `:${region?.startLine ?? ''}`;
  const isHere = (one: Finding): boolean =>
    stepOf(first) !== undefined && inFile(one) && lineOf(one) === lineOf(first);
  const byPlace = groupBy(others, (one) => `${one.region?.path ?? ''}${lineOf(one)}`);
  const lines = [...byPlace.values()].flatMap(([one]) =>
    one === undefined || isHere(one)
      ? []
      : placeIn(one.region, commit, context, inFile(one) ? lineOf(one) : undefined),
  );
  const ids = advisoriesOf(others, first).map((id) => forMarkdownCode(short(id)));
  const also = ids.length === 0 ? '' : ` · also ${ids.join(', ')}`;
  const related = first.related
    .slice(0, 2)
    .map(({ region, message }) => ` (see ${placeIn(region, commit, context)}: ${sentence(message)})`);
  const doubt = first.confidence === 'low' ? ' (low confidence)' : '';
  const places = [placeIn(first.region, commit, context), ...lines].join(' ');
  return `- ${before(first)}${places}: ${sentence(first.message)}${doubt}${also}${related.join('')}`;
}
