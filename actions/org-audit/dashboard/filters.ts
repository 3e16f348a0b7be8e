import { severities } from '../../../shared/core/severity.ts';
import { escapeHtml } from '../../../shared/report/html/page.ts';
import type { Dashboard } from '../merge.ts';
import { type Verdict, verdictOf, verdicts } from './words.ts';

/** What narrows the table; the script shows it, since nothing else can act on it. */
export function filters({ rows, checks }: Dashboard): string {
  const present = new Set(rows.map(verdictOf));
  const outcomes = (Object.keys(verdicts) as Verdict[]).filter((verdict) => present.has(verdict));
  return `<form class="filter" hidden>
<label>Repository <input type="search" name="name" autocomplete="off" placeholder="part of its name"></label>
<label>Outcome <select name="outcome"><option value="">any</option>${outcomes.map((one) => option(one, verdicts[one].word)).join('')}</select></label>
<label>Check <select name="check"><option value="">all</option>${checks.map(({ id }) => option(id, id)).join('')}</select></label>
<label>Findings <select name="severity"><option value="">any or none</option>${severities.map((one, at) => option(one, at === 0 ? one : `${one} or worse`)).join('')}</select></label>
<output class="soft" aria-live="polite"></output>
</form>
`;
}

const option = (value: string, text: string): string =>
  `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`;
