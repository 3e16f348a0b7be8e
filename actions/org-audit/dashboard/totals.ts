import { severities } from '../../../shared/core/severity.ts';
import { escapeHtml } from '../../../shared/report/html/page.ts';
import type { Dashboard } from '../merge.ts';
import { counted, grouped, severityWords } from './words.ts';

/** The whole in a few numbers. */
export function totals(dashboard: Dashboard): string {
  const { repositories, outcomes, states, findings } = dashboard;
  const [clean, failing, incomplete] = outcomes;
  const tiles: readonly (readonly [number: number, words: string, look: string])[] = [
    [repositories, 'repositories', ''],
    [clean, 'gate open', 'pass'],
    [failing, 'gate closed', 'fail'],
    [incomplete, 'not all checked', 'wait'],
    [states.failed + states.missing, 'could not look', 'wait'],
    [states.empty, 'no commit', 'soft'],
  ];
  const shown = tiles.filter(([number], at) => at < 3 || number > 0);
  return `<section>
<h2>At a glance</h2>
<ul class="tiles">${shown.map(([number, words, look]) => `<li><b class="${number === 0 ? 'soft' : look}">${grouped(number)}</b> ${words}</li>`).join('')}</ul>
<ul class="tiles">${severities.map((one) => `<li><b class="${findings[one] === 0 ? 'soft' : one}">${grouped(findings[one])}</b> ${one}</li>`).join('')}</ul>
${leftOut(dashboard)}${byCheck(dashboard)}</section>
`;
}

function leftOut({ left, privates }: Dashboard): string {
  const parts = [
    left.archived > 0 && `${grouped(left.archived)} archived`,
    left.fork > 0 && counted(left.fork, 'fork'),
    left.disabled > 0 && `${grouped(left.disabled)} disabled by GitHub`,
    left.filter > 0 && `${grouped(left.filter)} by the filter`,
  ].filter((part) => part !== false);
  const lines = [
    ...(parts.length > 0 ? [`Left out: ${parts.join(', ')}.`] : []),
    ...(privates === 0
      ? ['The token showed no private repository. If there are any, it may not see them.']
      : []),
  ];
  return lines.map((line) => `<p class="soft">${line}</p>\n`).join('');
}

function byCheck({ checks }: Dashboard): string {
  const found = checks.filter(({ repositories }) => repositories > 0);
  if (found.length === 0) return '';
  const items = found.map(
    ({ id, findings, repositories }) =>
      `<li><code>${escapeHtml(id)}</code> ${severityWords(findings)} <span class="soft">in ${counted(repositories, 'repository', 'repositories')}</span></li>`,
  );
  return `<ul>${items.join('\n')}</ul>\n`;
}
