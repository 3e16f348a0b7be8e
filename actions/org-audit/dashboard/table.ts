import { severities } from '../../../shared/core/severity.ts';
import { filePath } from '../../../shared/github/names.ts';
import { escapeHtml } from '../../../shared/report/html/page.ts';
import type { Dashboard, Row } from '../merge.ts';
import { badge, counted, grouped, link, repositoryUrl, severityWords, verdictOf, verdicts } from './words.ts';

/** Of each repository, so that a browser can hold ten thousand. */
const worstShown = (repositories: number): number => (repositories > 2_000 ? 3 : 10);

const columns = [
  ['name', 'Repository', ''],
  ['outcome', 'Outcome', ''],
  ...severities.map((one) => [one, one.replace(/^./, (sign) => sign.toUpperCase()), 'number'] as const),
  ['unchecked', 'Not checked', 'number'],
] as const;

/** A body for each repository: the line of numbers, and what stands behind it. */
export function table(dashboard: Dashboard): string {
  const { rows } = dashboard;
  if (rows.length === 0) return '<p>Nothing to check: the plan holds no repository.</p>\n';
  const most = worstShown(rows.length);
  return `<table class="repositories">
<thead><tr>${columns.map(([key, title, look]) => `<th scope="col" data-key="${key}"${look && ` class="${look}"`}>${title}</th>`).join('')}</tr></thead>
${rows.map((row) => body(dashboard, row, most)).join('\n')}
</table>
`;
}

function body(dashboard: Dashboard, row: Row, most: number): string {
  const verdict = verdictOf(row);
  const order = Object.keys(verdicts).indexOf(verdict);
  const perCheck = row.checks.map(
    ({ id, findings }) => `${id}:${severities.map((one) => findings[one]).join(',')}`,
  );
  const cells = [
    ...severities.map((one) => cell(row, one, row.findings[one], one)),
    cell(row, 'not checked', row.unchecked, 'wait'),
  ];
  return `<tbody data-outcome="${verdict}" data-order="${order}" data-checks="${escapeHtml(perCheck.join(' '))}">
<tr><th scope="row">${escapeHtml(row.repository)}</th><td>${badge(verdict)}</td>${cells.join('')}</tr>
<tr class="more"><td colspan="${columns.length}">${more(dashboard, row, most)}</td></tr>
</tbody>`;
}

/**
 * `label`: what it is called where there is no head above it. Where nobody looked there is no number: a nought would read
 * like "nothing found".
 */
const cell = ({ state }: Row, label: string, number: number, look: string): string =>
  state === 'checked'
    ? `<td class="number ${number === 0 ? 'zero' : look}" data-label="${label}">${grouped(number)}</td>`
    : '<td class="number zero">–</td>';

function more(dashboard: Dashboard, row: Row, most: number): string {
  const url = repositoryUrl(dashboard, row);
  const { commit, filesChecked, durationMs, checks, worst, troubles } = row;
  const facts = [
    link(url, `${dashboard.organisation}/${row.repository}`),
    commit && `commit ${link(`${url}/commit/${commit}`, commit.slice(0, 12))}`,
    row.state === 'checked' && counted(filesChecked, 'file'),
    `${(durationMs / 1000).toFixed(1)} s`,
  ].filter((fact) => typeof fact === 'string');
  const shown = worst.slice(0, most);
  const rest = severities.reduce((all, one) => all + row.findings[one], 0) - shown.length;
  const found = checks
    .filter(({ findings }) => severities.some((one) => findings[one] > 0))
    .map(({ id, findings }) => `<li><code>${escapeHtml(id)}</code> ${severityWords(findings)}</li>`);
  return [
    `<p class="soft">${facts.join(' · ')}</p>`,
    list(
      troubles.map(
        ({ message, hint }) =>
          `<li class="wait">${escapeHtml(message)} <span class="soft">${escapeHtml(hint)}</span></li>`,
      ),
    ),
    list(found),
    list([
      ...shown.map((one) => finding(url, commit, one)),
      ...(rest > 0 && shown.length > 0 ? [`<li class="soft">${counted(rest, 'more finding')}</li>`] : []),
    ]),
  ].join('');
}

const list = (items: readonly string[]): string => (items.length === 0 ? '' : `<ul>${items.join('')}</ul>`);

function finding(
  url: string,
  commit: string | null,
  { ruleId, severity, message, path, line }: Row['worst'][number],
): string {
  const text = `${path ?? ''}${line === null ? '' : `:${line}`}`;
  const address = path === null || commit === null ? undefined : filePath(path);
  const anchor = line === null ? '' : `#L${line}`;
  const place =
    address === undefined ? escapeHtml(text) : link(`${url}/blob/${commit}/${address}${anchor}`, text);
  return `<li><span class="${severity}">${severity}</span> ${escapeHtml(message)} <span class="soft"><code>${escapeHtml(ruleId)}</code> ${place}</span></li>`;
}
