import { clip } from '../../core/clip.ts';
import type { Finding, Region } from '../../core/finding.ts';
import type { CheckResult, RunResult } from '../../core/result.ts';
import type { Severity } from '../../core/severity.ts';
import { inCommit, type ReportContext } from '../context.ts';
import { forMarkdown, forMarkdownCode, forMarkdownSentence } from '../escape.ts';

export const severityMark: Readonly<Record<Severity, string>> = {
  critical: '🟣',
  high: '🔴',
  medium: '🟡',
  low: '🔵',
  info: '⚪',
};

/** Characters of one text of a stranger. */
const longest = 400;

/** What is cut off inside a code span loses the span as a whole: half of one would be no code. */
export function short(stranger: string): string {
  const text = clip(stranger, longest);
  const isCut = text !== stranger && text.split('`').length % 2 === 0;
  return isCut ? `${text.slice(0, text.lastIndexOf('`')).trimEnd()} …` : text;
}

export const sentence = (message: string): string => forMarkdownSentence(short(message));

/** Another sentence follows. */
export const stopped = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`);

export const ended = (message: string): string => sentence(stopped(message));

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `path:line`, linked to exactly these lines where the files are on a server; `name` stands in its place. */
export function placeIn(
  region: Region | null,
  commit: string | null,
  { link }: ReportContext,
  name?: string,
): string {
  if (region === null) return 'the repository as a whole';
  const place = name ?? short(`${region.path}:${region.startLine}${inCommit(region)}`);
  if (!link || commit === null) return forMarkdownCode(place);
  // At the start of a block `[…]:` is a definition, and a code span does not keep its bracket from being seen.
  const shown = place.includes(']') ? forMarkdown(place) : forMarkdownCode(place);
  return `[${shown}](${link(region, region.commit ?? commit)})`;
}

/** A fixed finding stands in the base only. */
export const commitOf = ({ status }: Pick<Finding, 'status'>, { base, head }: RunResult): string | null =>
  status === 'fixed' ? base : head;

/** The id of a rule, linked to its page; one that this copy does not know may be anybody's text. */
export const ruleName = (ruleId: string, context: ReportContext): string => {
  const page = context.rule(ruleId) && context.rulePage(ruleId);
  return page === undefined ? forMarkdownCode(short(ruleId)) : `[${forMarkdownCode(ruleId)}](${page})`;
};

/** Said where a check that nobody configured would have its findings. */
export const notConfigured = (idle: string): string => `not configured: ${idle}`;

/** A paragraph; nothing for a check that is configured. */
export const idleLine = ({ id, idle }: Pick<CheckResult, 'id' | 'idle'>): string =>
  idle === undefined ? '' : `💤 ${forMarkdownCode(short(id))} ${sentence(notConfigured(idle))}\n\n`;

/** Where the reader finds what was left out. */
export const restOf = (rest: string, url: string | null | undefined): string =>
  url ? `[${forMarkdown(rest)}](${url})` : forMarkdown(rest);
