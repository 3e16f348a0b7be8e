import { severities } from '../../../shared/core/severity.ts';
import { escapeHtml } from '../../../shared/report/html/page.ts';
import type { Dashboard, Row } from '../merge.ts';
import type { PerSeverity } from '../result.ts';

/** What became of a repository: the key that filters and sorting use, and how it looks. */
export const verdicts = {
  lost: { word: 'could not look', look: 'wait' },
  missing: { word: 'missing', look: 'wait' },
  incomplete: { word: 'not all checked', look: 'wait' },
  failing: { word: 'gate closed', look: 'fail' },
  clean: { word: 'gate open', look: 'pass' },
  empty: { word: 'no commit', look: 'info' },
} as const;
export type Verdict = keyof typeof verdicts;

export const verdictOf = ({ state, outcome }: Pick<Row, 'state' | 'outcome'>): Verdict => {
  if (state === 'failed') return 'lost';
  if (state !== 'checked') return state;
  return outcome === 2 ? 'incomplete' : outcome === 1 ? 'failing' : 'clean';
};

export const badge = (verdict: Verdict): string =>
  `<span class="badge ${verdicts[verdict].look}">${verdicts[verdict].word}</span>`;

export const grouped = (number: number): string => number.toLocaleString('en-US');

export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${grouped(number)} ${number === 1 ? one : many}`;

/** `2 critical, 1 high`; `nothing` where there is none. */
export const severityWords = (counts: PerSeverity): string =>
  severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `<span class="${severity}">${grouped(counts[severity])} ${severity}</span>`)
    .join(', ') || 'nothing';

export const repositoryUrl = ({ server, organisation }: Dashboard, { repository }: Row): string =>
  `${server}/${organisation}/${repository}`;

export const link = (url: string, text: string): string =>
  `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(text)}</a>`;
