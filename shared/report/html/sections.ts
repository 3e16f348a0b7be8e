import type { Problem } from '../../core/problem.ts';
import type { RunResult, Suppressed } from '../../core/result.ts';
import { groupBy } from '../../core/group.ts';
import type { ReportContext } from '../context.ts';
import { placeOfUnchecked } from '../cause.ts';
import { columnsOf } from '../markdown/counts.ts';
import { notConfigured, short } from '../markdown/words.ts';
import { checksInOrder } from '../order.ts';
import { outcomeMark } from '../page.ts';
import { count, errorsOf, tally, tallyRun, uncheckedOf } from '../tally.ts';
import { isEmpty } from '../verdict.ts';
import { fold, markup, section, sentence, type Markup } from './markup.ts';
import { badge, placeIn, ruleName } from './words.ts';

/** Rows of a section that are no findings; more is a number. */
const mostRows = 1_000;

const limited = <One>(all: readonly One[], row: (one: One) => Markup): readonly Markup[] => [
  ...all.slice(0, mostRows).map(row),
  ...(all.length > mostRows ? [markup`<li class="soft">… ${all.length - mostRows} more</li>`] : []),
];

/** Tool, scope and commits. */
export function commits(result: RunResult): Markup {
  const { tool, scope, base, head, filesChecked } = result;
  const range = [base, head].flatMap((commit) => (commit === null ? [] : [commit.slice(0, 12)])).join(' → ');
  const { excluded } = tallyRun(result);
  const parts = [`${tool.name} ${tool.version}`, `scope ${scope}`, count(filesChecked, 'file')];
  const more = [...(excluded > 0 ? [`${excluded} excluded`] : []), ...(range === '' ? [] : [range])];
  return markup`<p class="soft">${[...parts, ...more].join(' · ')}</p>`;
}

/** What went wrong and what could not be checked: it decides the outcome, so it stands before the findings. */
export function troubles(result: RunResult): Markup {
  const problems = errorsOf(result);
  const blind = uncheckedOf(result.checks);
  const told = ({ message, hint }: Pick<Problem, 'message' | 'hint'>): Markup =>
    markup`<p>${sentence(short(message))}</p><p class="soft">${sentence(short(hint))}</p>`;
  const errors = limited(problems, (one) => markup`<li><code>${short(one.code)}</code>${told(one)}</li>\n`);
  const unchecked = limited(blind, (one) => {
    const place = placeOfUnchecked({ ...one, path: short(one.path) });
    return markup`<li class="row" data-status="unchecked"><code>${place}</code>${told(one)}</li>\n`;
  });
  return markup`${listed(`Errors: ${problems.length}`, errors, 'fail')}${listed(`Could not check: ${blind.length}`, unchecked, 'fail')}`;
}

const listed = (title: string, rows: readonly Markup[], tone: 'fail' | 'wait'): Markup =>
  rows.length === 0 ? markup`` : section(title, [markup`<ul class="list">${rows}</ul>`], tone);

/** Settings and ignores that the change itself brings in: a reviewer decides on them. */
export function proposals(result: RunResult, context: ReportContext): Markup {
  const ignores = result.checks.flatMap(({ suppressed }) => suppressed.filter((one) => one.proposed));
  const settings = limited(result.proposed, (path) => markup`<li><code>${short(path)}</code></li>\n`);
  const rows = limited(ignores, (one) => ignoreRow(one, result, context));
  const brought = `This change brings in ${count(ignores.length, 'ignore')}`;
  const proposed = 'This change proposes settings: they count once it is merged';
  return markup`${listed(brought, rows, 'wait')}${listed(proposed, settings, 'wait')}`;
}

/** One row a check; only the columns that say something. */
export function checkTable(result: RunResult): Markup {
  const told = checksInOrder(result).map((check) => ({ check, seen: tally([check], result.scope) }));
  const used = columnsOf(told.map(({ seen }) => seen));
  const rows = told.map(({ check, seen }) => {
    const mark = outcomeMark(check.outcome, check.idle !== undefined || isEmpty(seen));
    const cells = used.map(([, of]) => markup`<td class="number">${String(of(seen) || '·')}</td>`);
    return markup`<tr><th scope="row">${mark} ${check.id}</th>${cells}</tr>\n`;
  });
  const heads = used.map(([name]) => markup`<th scope="col" class="number">${name}</th>`);
  const head = markup`<thead><tr><th scope="col">check</th>${heads}</tr></thead>`;
  return markup`<div class="wide" tabindex="0" role="region" aria-label="Numbers of each check"><table>${head}<tbody>${rows}</tbody></table></div>`;
}

/** What a check wants known, and why it was asked for nothing. */
export const notes = (result: RunResult): readonly Markup[] =>
  checksInOrder(result).flatMap(({ id, idle, notes: own }) =>
    [...(idle === undefined ? [] : [notConfigured(idle)]), ...own].map(
      (note) => markup`<p class="soft"><strong>${id}</strong>: ${sentence(short(note))}</p>`,
    ),
  );

export function suppressedRows(result: RunResult, context: ReportContext): Markup {
  const all = result.checks.flatMap(({ suppressed }) => suppressed.filter(({ proposed }) => !proposed));
  return fold(
    markup`<strong>Suppressed: ${all.length}</strong>`,
    limited(all, (one) => ignoreRow(one, result, context)),
  );
}

function ignoreRow(
  { finding, by, reason, until, owner, source }: Suppressed,
  result: RunResult,
  context: ReportContext,
): Markup {
  const { ruleId, severity, region, status } = finding;
  const end = until === null ? '' : ` until ${short(until)}`;
  const why = `${short(reason ?? 'no reason given')}${end}${owner === undefined ? '' : `, ${short(owner)}`}`;
  const data = markup`data-severity="${severity}" data-check="${ruleId.split('/')[0]}" data-status="suppressed"`;
  const name = markup`${badge(severity)} ${ruleName(ruleId, context)}`;
  const place = placeIn(region, result, status, context);
  return markup`<li class="row" ${data}>${name} at ${place}: ${why} <span class="soft">(${by}, ${short(source)})</span></li>\n`;
}

const mostReasons = 20;

/** By reason, those of several checks once. */
export function excludedRows({ checks }: RunResult): Markup {
  const all = [
    ...new Map(checks.flatMap(({ excluded }) => excluded.map((one) => [one.path, one] as const))).values(),
  ];
  const groups = [...groupBy(all, ({ why }) => why)].sort(([, a], [, b]) => b.length - a.length);
  const others = groups.slice(mostReasons).flatMap(([, own]) => own);
  const rest =
    others.length > 0 ? markup`<p class="soft">… ${others.length} more, for other reasons</p>` : undefined;
  return markup`${groups.slice(0, mostReasons).map(([why, own]) =>
    fold(
      markup`<strong>Excluded, ${short(why)}: ${own.length}</strong>`,
      limited(
        own,
        ({ path }) => markup`<li class="row" data-status="excluded"><code>${short(path)}</code></li>\n`,
      ),
    ),
  )}${rest}`;
}

/** A page that may load nothing cannot draw them: their source says the same. */
export const drawings = ({ checks }: RunResult): Markup =>
  markup`${checks
    .flatMap((check) => check.drawings)
    .map(({ title, mermaid }) => {
      const lines = mermaid.split('\n').slice(0, mostRows);
      return markup`<details><summary>${title} (Mermaid)</summary><pre>${lines.map((line) => markup`${line}\n`)}</pre></details>\n`;
    })}`;
