import type { Finding, Region } from '../../core/finding.ts';
import type { RunResult } from '../../core/result.ts';
import type { Severity } from '../../core/severity.ts';
import { inCommit, type ReportContext } from '../context.ts';
import { commitOf, short } from '../markdown/words.ts';
import { markup, type Markup } from './markup.ts';

export const badge = (severity: Severity): Markup =>
  markup`<span class="badge ${severity}">${severity}</span>`;

/** `path:line:column`, linked to its lines where the files are on a server. */
export function placeIn(
  region: Region | null,
  result: RunResult,
  status: Finding['status'],
  { link }: ReportContext,
): Markup {
  if (region === null) return markup`the repository as a whole`;
  const name = markup`<code
    >${short(region.path)}:${region.startLine}:${region.startColumn}${inCommit(region)}</code
  >`;
  const commit = region.commit ?? commitOf({ status }, result);
  return link && commit !== null ? markup`<a href="${link(region, commit)}">${name}</a>` : name;
}

/** The id of a rule, linked to its page; one that this copy does not know may be anybody's text. */
export function ruleName(ruleId: string, context: ReportContext): Markup {
  const page = context.rule(ruleId) && context.rulePage(ruleId);
  const name = markup`<code>${short(ruleId)}</code>`;
  return page === undefined ? name : markup`<a href="${page}">${name}</a>`;
}
