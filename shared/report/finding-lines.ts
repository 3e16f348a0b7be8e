import { clip } from '../core/clip.ts';
import type { Finding, Region } from '../core/finding.ts';
import { groupBy } from '../core/group.ts';
import type { Run } from '../core/result.ts';
import { wrap } from './cells.ts';
import { inCommit, type ReportContext } from './context.ts';
import { forLog } from './escape.ts';
import { frame } from './frame.ts';
import { painter, severityStyle, type Paint } from './paint.ts';
import { pastAdvice } from './past-advice.ts';
import { filesOf, standingOf, type RuleGroup } from './rule-group.ts';
import { advisoriesOf, entriesOf, type Entry } from './subject.ts';
import { count } from './tally.ts';

/** Findings of one rule that a terminal shows; the listing and the JSON report hold all. */
const shownPerRule = 10;
const relatedShown = 3;
/** Of the findings that are told beside another: places, and advisories at each. */
const [alsoPlaces, alsoIds] = [4, 12];

/** What the lines of one report share. */
export interface Page {
  readonly context: ReportContext;
  readonly paint: Paint;
  /** A file's text by lines; undefined for a file whose text the run does not hold. */
  readonly linesOf: (path: string) => readonly string[] | undefined;
}

/** Splits each text once, however many findings it has. */
export function pageOf(run: Run, context: ReportContext): Page {
  const split = new Map<string, readonly string[]>();
  return {
    context,
    paint: painter(context.colour),
    linesOf(path) {
      const lines = split.get(path) ?? run.texts.get(path)?.split(/\r?\n/);
      if (lines) split.set(path, lines);
      return lines;
    },
  };
}

/** `path:line:column`, which terminals and editors open. */
export const placeOf = (region: Region | null): string =>
  region === null
    ? '(the repository as a whole)'
    : forLog(`${region.path}:${region.startLine}:${region.startColumn}${inCommit(region)}`);

/** A rule's headline, its findings with their code, and once what to do about them. */
export function findingLines(group: RuleGroup, page: Page): readonly string[] {
  const { paint } = page;
  const entries = entriesOf(group.findings);
  const hidden = entries.slice(shownPerRule).flatMap(({ first, others }) => [first, ...others]);
  return [
    `${paint(severityStyle[group.severity], group.severity)} ${paint('bold', forLog(group.title) + standingOf(group))}  ${paint('dim', forLog(group.ruleId))}`,
    ...entries
      .slice(0, shownPerRule)
      .flatMap((entry) => [...one(entry.first, page), ...also(entry, page), '']),
    ...(hidden.length > 0
      ? [
          paint(
            'dim',
            `  … ${hidden.length} more like these in ${count(filesOf(hidden), 'file')}: all are ${page.context.listed === true ? 'listed below' : 'in --report json=FILE or markdown=FILE'}`,
          ),
          '',
        ]
      : []),
    ...help(group, page),
  ];
}

/** Whether the lines of a group leave out any of it. */
export const isShortened = ({ findings }: RuleGroup): boolean => {
  const entries = entriesOf(findings);
  return entries.length > shownPerRule || entries.some(({ others }) => others.length > 0);
};

/** The same package with other advisories, and at other places: by place, as many as are read. */
function also({ first, others }: Entry, { context, paint }: Page): string[] {
  const places = [...groupBy(others, ({ region }) => placeOf(region))];
  const left = places.slice(alsoPlaces).reduce((sum, [, same]) => sum + same.length, 0);
  const lines = places.slice(0, alsoPlaces).map(([place, same]) => {
    const isHere = place === placeOf(first.region);
    const ids = advisoriesOf(same, isHere ? first : undefined).map(forLog);
    const more = ids.length > alsoIds ? [`${ids.length - alsoIds} more`] : [];
    return [...(isHere ? [] : [place]), [...ids.slice(0, alsoIds), ...more].join(', ')].join(' ');
  });
  return [...lines, ...(left > 0 ? [`${left} more at other places`] : [])].flatMap((line) =>
    wrap(line, context.width - 10).map(
      (part, at) => `    ${at === 0 ? paint('dim', 'also') : '    '}  ${part}`,
    ),
  );
}

function one(finding: Finding, page: Page): string[] {
  const { context, paint } = page;
  const place = placeOf(finding.region);
  const notes = [
    finding.status === 'existing' ? 'existing' : '',
    finding.confidence === 'low' ? 'low confidence' : '',
  ].filter(Boolean);
  const sentence = forLog(finding.message) + (notes.length > 0 ? ` (${notes.join(', ')})` : '');
  return [
    `  ${paint('cyan', place)}`,
    ...wrap(sentence, context.width - 4).map((line) => `    ${line}`),
    ...code(finding, page),
    ...finding.related
      .slice(0, relatedShown)
      .map(({ region, message }) => `    ${paint('dim', 'see')} ${placeOf(region)}  ${forLog(message)}`),
    ...(finding.related.length > relatedShown
      ? [paint('dim', `    … ${finding.related.length - relatedShown} more related places`)]
      : []),
    ...finding.fixes.slice(0, 1).map(({ title, mode }) => `    ${paint('green', mode)} ${forLog(title)}`),
  ];
}

function code({ region, evidence }: Finding, { context: { width }, paint, linesOf }: Page): string[] {
  const lines = region?.commit === undefined && region ? linesOf(region.path) : undefined;
  if (!region || !lines)
    return evidence === ''
      ? []
      : [`    ${paint('dim', '|')} ${clip(forLog(evidence), Math.max(20, width - 8))}`];
  const digits = String(region.endLine + 1).length;
  const gutter = (mark: string): string => paint('dim', `    ${mark.padStart(digits)} |`);
  return frame(lines, region, Math.max(20, width - digits - 8)).map((line) => {
    if (line.kind === 'gap') return paint('dim', `    ${'.'.repeat(Math.min(3, digits)).padStart(digits)} |`);
    if (line.kind === 'mark') return `${gutter('')} ${paint(['bold', 'red'], line.text)}`;
    return `${gutter(String(line.number))} ${line.text}`.trimEnd();
  });
}

function help({ rule, ruleId, findings }: RuleGroup, { context, paint }: Page): string[] {
  const docs = context.rulePage(ruleId);
  const advice = [rule?.advice ?? '', pastAdvice(findings)].join(' ');
  return [
    ...wrap(advice, context.width - 8).map(
      (line, at) => `  ${at === 0 ? paint('green', 'help') : '    '}  ${forLog(line)}`,
    ),
    ...(docs === undefined ? [] : [paint('dim', `  docs  ${forLog(docs)}`)]),
  ].filter((line) => line.trim() !== '');
}
