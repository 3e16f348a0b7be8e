import { clip } from '../core/clip.ts';
import type { Drawing } from '../core/drawing.ts';
import type { Finding, Region } from '../core/finding.ts';
import type { Problem } from '../core/problem.ts';
import type { CheckResult, Run, RunResult, Suppressed } from '../core/result.ts';
import { severities, severityRank, type Severity } from '../core/severity.ts';
import { inCommit, type ReportContext } from './context.ts';
import { forMarkdown, forMarkdownCode, forMarkdownSentence } from './escape.ts';
import type { Block } from './fit.ts';
import { groupByRule, type RuleGroup } from './rule-group.ts';
import { tally, type Tally, uncheckedOf } from './tally.ts';

export const severityMark: Readonly<Record<Severity, string>> = {
  critical: '🟣',
  high: '🔴',
  medium: '🟡',
  low: '🔵',
  info: '⚪',
};

/** What gets room first on a page: the order of `rank`. */
const rank = { frame: 0, trouble: 1, findings: 10, more: 20, drawings: 25, folded: 30 } as const;

/** Findings of a rule in plain sight, the others fold. */
const mostOpen = 5;
/** Rows of trouble, so that they leave room for findings. */
const mostTrouble = 50;
/** Characters of one text of a stranger. */
const longest = 400;

const short = (stranger: string): string => clip(stranger, longest);

/** `path:line`, linked to exactly these lines where the files are on a server. */
export function placeIn(region: Region | null, commit: string | null, { link }: ReportContext): string {
  if (region === null) return 'the repository as a whole';
  const place = short(`${region.path}:${region.startLine}${inCommit(region)}`);
  if (!link || commit === null) return forMarkdownCode(place);
  // At the start of a block `[…]:` is a definition, and a code span does not keep its bracket from being seen.
  const name = place.includes(']') ? forMarkdown(place) : forMarkdownCode(place);
  return `[${name}](${link(region, region.commit ?? commit)})`;
}

/** A fixed finding stands in the base only. */
const commitOf = ({ status }: Finding, { base, head }: RunResult): string | null =>
  status === 'fixed' ? base : head;

const ruleName = (ruleId: string, context: ReportContext): string => {
  const page = context.rulePage(ruleId);
  return page === undefined ? forMarkdownCode(ruleId) : `[${forMarkdownCode(ruleId)}](${page})`;
};

export const text = (content: string): Block => ({ rank: rank.frame, open: content, rows: [], close: '' });

const list = (title: string, rows: readonly string[], order: number): readonly Block[] =>
  rows.length === 0 ? [] : [{ rank: order, open: `${title}\n\n`, rows, close: '\n' }];

const folding = (title: string, rows: readonly string[], order: number): readonly Block[] =>
  rows.length === 0
    ? []
    : [{ rank: order, open: `<details><summary>${title}</summary>\n\n`, rows, close: '\n</details>\n\n' }];

/** One row a check; only the columns that say something. */
export function countTable({ checks }: RunResult): string {
  const columns: readonly (readonly [string, (seen: Tally) => number])[] = [
    ['files', (seen) => seen.files],
    ...severities.map((one) => [one, (seen: Tally) => seen.bySeverity[one]] as const),
    ['introduced', (seen) => seen.introduced],
    ['existing', (seen) => seen.existing],
    ['fixed', (seen) => seen.fixed],
    ['suppressed', (seen) => seen.suppressed],
    ['unchecked', (seen) => seen.unchecked],
    ['errors', (seen) => seen.errors],
  ];
  const all = tally(checks);
  const used = columns.filter(([name, of]) => name === 'files' || of(all) > 0);
  const rows = checks.map((check) => {
    const seen = tally([check]);
    return [forMarkdownCode(check.id, 'cell'), ...used.map(([, of]) => String(of(seen) || '·'))];
  });
  const head = ['check', ...used.map(([name]) => name)];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return `${line(head)}${line(head.map((_, at) => (at === 0 ? '---' : '--:')))}${rows.map(line).join('')}\n`;
}

/** Inline ignores that the change itself brings in, and settings that it touches: a reviewer decides on them. */
export function proposals({ result }: Run, context: ReportContext): readonly Block[] {
  const rows = result.checks.flatMap(({ suppressed }) => suppressed.filter(({ proposed }) => proposed));
  const settings = result.proposed.map((path) => `- ${forMarkdownCode(short(path))}`);
  return [
    ...list(
      `#### ⚠️ This change brings in ${rows.length === 1 ? 'an ignore' : `${rows.length} ignores`}`,
      rows.map((one) => ignoreRow(one, result, context)),
      rank.trouble,
    ),
    ...list(
      '#### ⚠️ This change proposes settings: they count once it is merged',
      capped(settings),
      rank.trouble,
    ),
  ];
}

function ignoreRow(
  { finding, by, reason, until, source }: Suppressed,
  result: RunResult,
  context: ReportContext,
): string {
  const why = reason === null ? 'no reason given' : forMarkdown(short(reason));
  const where = placeIn(finding.region, commitOf(finding, result), context);
  const end = until === null ? '' : ` until ${forMarkdown(until)}`;
  return `- ${severityMark[finding.severity]} ${ruleName(finding.ruleId, context)} at ${where}: ${why}${end} (${by}, ${forMarkdownCode(short(source))})`;
}

/** What could not be checked and what went wrong: it decides the outcome, so it stands before the findings. */
export function troubles({ result }: Run, context: ReportContext): readonly Block[] {
  const { checks, errors, head } = result;
  const unchecked = uncheckedOf(checks).map(({ path, line, message, hint }) => {
    const region =
      line === null ? null : { path, startLine: line, startColumn: 1, endLine: line, endColumn: 2 };
    const where = region ? placeIn(region, head, context) : forMarkdownCode(short(path));
    return `- ${where}: ${ended(message)} ${sentence(hint)}`.trimEnd();
  });
  const problems = [...errors, ...checks.flatMap((check) => check.errors)].map(
    ({ code, message, hint }: Problem) => `- ${forMarkdownCode(code)}: ${ended(message)} ${sentence(hint)}`,
  );
  return [
    ...list(`#### ⛔ Errors (${problems.length})`, capped(problems), rank.trouble),
    ...list(`#### ⛔ Could not check (${unchecked.length})`, capped(unchecked), rank.trouble),
  ];
}

const sentence = (message: string): string => forMarkdownSentence(short(message));

/** Another sentence follows. */
const ended = (message: string): string => sentence(/[.!?]$/.test(message) ? message : `${message}.`);

const capped = (rows: readonly string[]): readonly string[] =>
  rows.length <= mostTrouble
    ? rows
    : [...rows.slice(0, mostTrouble), `- … ${rows.length - mostTrouble} more in the report`];

/** One check: its fresh findings by rule, then folded what is known, fixed or suppressed. */
export function section(
  check: CheckResult,
  fresh: (finding: Finding) => boolean,
  { result }: Run,
  context: ReportContext,
): readonly Block[] {
  const rows = (findings: readonly Finding[]): string[] =>
    findings.map(
      (one) =>
        `- ${severityMark[one.severity]} ${ruleName(one.ruleId, context)} ${findingText(one, result, context)}`,
    );
  const groups = groupByRule(check.findings.filter(fresh), context);
  const existing = check.findings.filter((one) => one.status === 'existing' && !fresh(one));
  const fixed = check.findings.filter(({ status }) => status === 'fixed');
  const accepted = check.suppressed.filter(({ proposed }) => !proposed);
  const notes = check.notes.map((note) => `- ${sentence(note)}`);
  const blocks = [
    ...list('Notes:', notes, rank.trouble),
    ...groups.flatMap((group) => ruleBlocks(group, result, context)),
    ...check.drawings.map(drawing),
    ...folding(`${existing.length} existing, not gating`, rows(existing), rank.folded),
    ...folding(`${fixed.length} fixed by this change`, rows(fixed), rank.folded + 1),
    ...folding(
      `${accepted.length} suppressed`,
      accepted.map((one) => ignoreRow(one, result, context)),
      rank.folded + 2,
    ),
  ];
  return blocks.length === 0 ? [] : [text(`### ${forMarkdown(check.id)}\n\n`), ...blocks];
}

/** GitHub draws it; the fence is longer than any in the text. */
function drawing({ title, mermaid }: Drawing): Block {
  const fence = '`'.repeat(Math.max(2, ...(mermaid.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const open = `<details><summary>${forMarkdown(title)}</summary>\n\n${fence}mermaid\n${mermaid}\n${fence}\n\n</details>\n\n`;
  return { rank: rank.drawings, open, rows: [], close: '' };
}

function ruleBlocks(group: RuleGroup, result: RunResult, context: ReportContext): readonly Block[] {
  const { ruleId, rule, title, severity, findings } = group;
  const rows = findings.map((finding) => {
    const other = finding.severity === severity ? '' : `${severityMark[finding.severity]} `;
    return `- ${other}${findingText(finding, result, context)}`;
  });
  const head = `${severityMark[severity]} **${severity} · ${forMarkdown(title)}** ${ruleName(ruleId, context)} · ${findings.length}`;
  const advice = rule ? `\n\n${forMarkdownSentence(rule.advice)}` : '';
  return [
    ...list(head + advice, rows.slice(0, mostOpen), rank.findings + severityRank(severity)),
    ...folding(
      `${rows.length - mostOpen} more of this rule`,
      rows.slice(mostOpen),
      rank.more + severityRank(severity),
    ),
  ];
}

function findingText(finding: Finding, result: RunResult, context: ReportContext): string {
  const commit = commitOf(finding, result);
  const related = finding.related
    .slice(0, 2)
    .map(({ region, message }) => ` (see ${placeIn(region, commit, context)}: ${sentence(message)})`);
  const doubt = finding.confidence === 'low' ? ' (low confidence)' : '';
  return `${placeIn(finding.region, commit, context)}: ${sentence(finding.message)}${doubt}${related.join('')}`;
}
