import type { Run } from '../core/result.ts';
import type { ReportContext } from './context.ts';
import { forMarkdown, forMarkdownCode, forMarkdownSentence } from './escape.ts';
import { fit } from './fit.ts';
import { countTable, proposals, section, text, troubles } from './markdown.ts';
import { count, isFresh, tallyRun } from './tally.ts';
import { verdict, type Verdict } from './verdict.ts';

/** Bytes kept for the lines at the foot. */
const footBytes = 2048;

const mark: Readonly<Record<Verdict['word'], string>> = {
  Passed: '✅',
  'Nothing to check': '💤',
  Failed: '❌',
  Incomplete: '⛔',
};

/** The report as a page of GitHub's Markdown within `limit` bytes, worst first; `top` stands before everything. */
export function page(run: Run, context: ReportContext, limit: number, top = ''): string {
  const { result } = run;
  const { word, why, next } = verdict(result);
  const head = `## ${mark[word]} Portcullis: ${forMarkdown(word.toLowerCase())}\n\n${forMarkdown(capital(why))}.`;
  const {
    text: body,
    shown,
    left,
  } = fit(
    [
      text(`${top}${head}${next === null ? '' : ` ${forMarkdownSentence(next)}`}\n\n`),
      text(result.checks.length > 0 ? countTable(result) : ''),
      ...proposals(run, context),
      ...troubles(run, context),
      ...result.checks.flatMap((check) =>
        section(check, (finding) => isFresh(result, finding), run, context),
      ),
    ],
    limit - footBytes,
  );
  const full =
    left > 0
      ? `**${shown} of ${shown + left} entries fit here; the rest is in ${forMarkdown(context.rest)}.**\n\n`
      : '';
  return `${body}${full}${foot(run)}\n`;
}

/** True when there is nothing that a reader has to act on or decide. */
export function isCalm({ result }: Run): boolean {
  const seen = tallyRun(result);
  const fresh = result.checks.some(({ findings }) => findings.some((finding) => isFresh(result, finding)));
  const asked = seen.proposed + result.proposed.length;
  return result.outcome === 0 && !fresh && seen.unchecked + seen.errors + asked === 0;
}

/** The whole report in one line, for a calm run. */
export function oneLine({ result }: Run): string {
  const { word, why } = verdict(result);
  const seen = tallyRun(result);
  const counts = [
    ...(seen.existing > 0 ? [`${seen.existing} existing`] : []),
    ...(seen.fixed > 0 ? [`${seen.fixed} fixed`] : []),
    ...(seen.suppressed > 0 ? [`${seen.suppressed} suppressed`] : []),
  ];
  const checks = word === 'Passed' ? result.checks.map(({ id }) => forMarkdownCode(id)).join(', ') : '';
  return `${mark[word]} **Portcullis**: ${forMarkdown(why)}${counts.length > 0 ? ` · ${counts.join(', ')}` : ''}${checks && ` · ${checks}`}\n`;
}

function foot({ result }: Run): string {
  const { tool, scope, base, head, filesChecked } = result;
  const range = [base, head].map((commit) => (commit === null ? '' : forMarkdownCode(commit.slice(0, 12))));
  const commits = range[0] && range[1] ? `${range[0]} → ${range[1]}` : (range[1] ?? '');
  const { excluded } = tallyRun(result);
  const left = excluded > 0 ? [`${excluded} excluded`] : [];
  const parts = [`${tool.name} ${tool.version}`, `scope ${scope}`, count(filesChecked, 'file'), ...left].map(
    forMarkdown,
  );
  return [...parts, ...(commits ? [commits] : [])].join(' · ');
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
