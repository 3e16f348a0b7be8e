import { groupBy } from '../../../shared/core/group.ts';
import { escapeHtml } from '../../../shared/report/html/page.ts';
import { type Dashboard, isLost, type Row } from '../merge.ts';
import { grouped, link, repositoryUrl } from './words.ts';

/** Reasons, and names of each; all of them stand first in the table. */
const [mostReasons, mostNames] = [20, 20];

/** What nobody looked at stands first: the numbers below it say nothing about that. */
export function troubles(dashboard: Dashboard): string {
  const { rows, notes, repositories } = dashboard;
  const lost = rows.filter(isLost);
  if (lost.length === 0 && notes.length === 0) return '';
  const byReason = groupBy(lost, reasonOf);
  const items = [...byReason].slice(0, mostReasons).map(([reason, some]) => item(dashboard, reason, some));
  const rest = byReason.size - items.length;
  return `<section class="trouble">
<h2>${lost.length > 0 ? `Not looked at: ${grouped(lost.length)} of ${grouped(repositories)}` : 'To be known'}</h2>
${items.join('')}${rest > 0 ? `<p>${grouped(rest)} other reasons stand in the table.</p>\n` : ''}${notes.map((note) => `<p>${escapeHtml(note)}</p>\n`).join('')}</section>
`;
}

/** As markup. */
const reasonOf = ({ troubles: [first] }: Row): string =>
  first === undefined
    ? 'Nobody knows why.'
    : `${escapeHtml(first.message)} <span class="soft">${escapeHtml(first.hint)}</span>`;

function item(dashboard: Dashboard, reason: string, rows: readonly Row[]): string {
  const names = rows.slice(0, mostNames).map((row) => link(repositoryUrl(dashboard, row), row.repository));
  const rest = rows.length - names.length;
  return `<p>${reason}<br>${names.join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}</p>
`;
}
