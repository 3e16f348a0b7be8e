import type { Finding } from '../../core/finding.ts';
import { severities } from '../../core/severity.ts';
import type { Run } from '../../core/result.ts';
import type { ReportContext } from '../context.ts';
import { capital } from '../markdown/words.ts';
import { asideIn, isFresh } from '../tally.ts';
import { verdict, verdictMark } from '../verdict.ts';
import { filterScript } from './filter.ts';
import { findingGroups, roomFor } from './findings.ts';
import { markup, section, sentence, type Markup } from './markup.ts';
import { page } from './page.ts';
import {
  checkTable,
  commits,
  drawings,
  excludedRows,
  notes,
  proposals,
  suppressedRows,
  troubles,
} from './sections.ts';

/** Bytes of findings: 10,000 of them fit, and a browser opens that at once. */
const findingBytes = 4_000_000;
/** With more the groups are closed, and the reader begins with their titles. */
const mostOpen = 60;

/** The whole result as one page: outcome first, then what went wrong, numbers, findings, and what was left out. */
export function toHtml(run: Run, context: ReportContext): string {
  const { result } = run;
  const { word, why, next } = verdict(result);
  const all = result.checks.flatMap((check) => check.findings);
  const space = roomFor(findingBytes);
  const groups = (title: string, findings: readonly Finding[], isOpen: boolean): Markup => {
    const shown = findingGroups(findings, run, context, space, isOpen);
    return findings.length === 0 ? markup`` : section(`${title}: ${findings.length}`, shown);
  };
  const fresh = all.filter((one) => isFresh(result, one));
  const findings = [
    groups('Findings', fresh, fresh.length <= mostOpen),
    groups('Existing before this change, not gating', asideIn(result, all, 'existing'), false),
    groups('Fixed by this change', asideIn(result, all, 'fixed'), false),
  ];
  const advice = next === null ? undefined : markup`<p>${sentence(next)}</p>`;
  const rest =
    space.left > 0
      ? markup`<p class="fail">${space.left} more findings found no room here: all are in ${context.rest}.</p>`
      : undefined;
  const body = markup`<header>
<h1>${verdictMark[word]} Portcullis: ${word.toLowerCase()}</h1>
<p class="${toneOf[word]}"><strong>${sentence(`${capital(why)}.`)}</strong></p>${advice}${commits(result)}
</header>
<main>
${troubles(result)}${proposals(result, context)}${section('Checks', [checkTable(result), ...notes(result)])}
${filterForm(result.checks.map(({ id }) => id))}
${findings}${rest}${suppressedRows(result, context)}${excludedRows(result)}${drawings(result)}
</main>`;
  return page({ title: `Portcullis: ${word.toLowerCase()}`, body: body.markup, script: filterScript });
}

const toneOf = { Passed: 'pass', 'Nothing to check': 'soft', Failed: 'fail', Incomplete: 'fail' } as const;

const statuses = ['introduced', 'existing', 'fixed', 'unknown', 'suppressed', 'unchecked', 'excluded'];

/** Shown by its script alone. */
function filterForm(checks: readonly string[]): Markup {
  const choice = (name: string, values: readonly string[]): Markup => {
    const options = values.map((one) => markup`<option>${one}</option>`);
    return markup`<label>${name}<select name="${name}"><option value="">all</option>${options}</select></label>\n`;
  };
  return markup`<form id="filter" class="filter" hidden>
<label>text<input name="text" type="search" placeholder="path, rule, words" autocomplete="off"></label>
${choice('severity', severities)}${choice('check', checks)}${choice('status', statuses)}
<button type="reset">Show all</button><output id="shown" role="status"></output>
</form>`;
}
