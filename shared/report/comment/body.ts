import { groupBy } from '../../core/group.ts';
import { forHtml, forMarkdown, forMarkdownCode } from '../escape.ts';
import { bytesOf } from '../fit.ts';
import { countTable } from '../markdown/counts.ts';
import { capital, idleLine as whyIdle, restOf } from '../markdown/words.ts';
import { bySeriousness } from '../order.ts';
import { headline, outcomeMark } from '../page.ts';
import { count, sumOf } from '../tally.ts';
import { isEmpty, verdictMark, verdictOn, type Verdict } from '../verdict.ts';
import { newestOf } from './newest.ts';
import { commentMarker, endMark, pieceMark, sectionMark } from './record.ts';
import { commentBytes, mostFull, mostSections, share, type Shown } from './room.ts';
import { isCalm, isSilent, nameOf, type Piece, type Section } from './section.ts';
import { shortCommit, sinceLastPush } from './since.ts';

/** The body of the comment: the same for the same sections, in whatever order they come. */
export function commentBody(all: readonly Section[]): string {
  const head = newestOf(all)?.head ?? '';
  const isStale = (one: Section): boolean => one.head !== head;
  const ordered = [...all].sort(
    (a, b) => Number(isStale(a)) - Number(isStale(b)) || bySeriousness(a, b) || (a.key < b.key ? -1 : 1),
  );
  const sections = ordered.slice(0, mostSections).map((one, at) => (at < mostFull ? one : rowOnly(one)));
  const full = sections.slice(0, mostFull);
  const [current, stale] = [full.filter((one) => !isStale(one)), full.filter(isStale)];
  const told = sections.filter((one) => !isSilent(one));
  const since = sinceLastPush(current);
  const labelOf = labelsOf(told);
  const isAllCalm = ordered.every(isCalm);
  const top = [
    `${commentMarker}\n${headline(verdictOf(told)).trimEnd()}`,
    countTable(
      told.map((one) => ({ name: rowName(one, labelOf(one), isStale(one)), tally: one.tally })),
    ).trimEnd(),
    isAllCalm ? '' : idleLine(told),
    sections.length === mostSections ? `No more than ${mostSections} checks have room here.` : '',
    since && `${capital(since)}.`,
  ];
  const foot =
    head && `<sub>Checked at commit ${shortCommit(head)}; every push brings this comment up to date.</sub>`;
  const body = (spare: number): string => {
    const shown = share(current, stale, spare);
    const calm = sections.filter(isCalm);
    // Who is not configured stands in the one line already.
    const notes = isAllCalm && calm.every(({ pieces }) => pieces.length === 0) ? '' : notesOf(calm, shown);
    const parts = sections.map((one) => sectionText(one, labelOf(one), shown.get(one), isStale(one)));
    const whole = isAllCalm
      ? [
          [commentMarker, oneLine(verdictOf(told), told, labelOf, head, since), ...parts].join('\n'),
          ...(notes === '' ? [] : [notes]),
        ].join('\n\n')
      : [...top, ...proposalsOf(current, shown), ...parts, notes, foot].filter(Boolean).join('\n\n');
    // Names that are mostly signs to be escaped take more than their part of the room.
    const over = bytesOf(whole) - commentBytes;
    return over > 0 && spare < commentBytes ? body(spare + over) : whole;
  };
  return body(0);
}

/** Of more checks than there is room for, the number of findings is kept, and where they are. */
const rowOnly = (section: Section): Section => ({
  ...section,
  seen: { count: section.seen.count, prints: '', past: 0 },
  before: null,
  proposals: [],
  pieces: [],
});

function verdictOf(sections: readonly Section[]): Verdict {
  const [first] = sections;
  const tally = sumOf(sections.map((one) => one.tally));
  return verdictOn({
    outcome: sections.reduce<Section['outcome']>((most, { outcome }) => (outcome > most ? outcome : most), 0),
    failing: sections.reduce((sum, { failing }) => sum + failing, 0),
    failOn: first && sections.every(({ failOn }) => failOn === first.failOn) ? first.failOn : null,
    scope: sections.every(({ scope }) => scope === 'introduced') ? 'introduced' : 'all',
    tally,
    // Two checks may read the same files, and nobody knows here which.
    looked: sections.length === 1 && tally.files > 0 ? count(tally.files, 'file') : '',
    checks: sections.map(nameOf),
    offline: sections.filter(({ offline }) => offline).map(nameOf),
    idle: sections.filter(({ idle }) => idle !== null).map(nameOf),
  });
}

/** The whole comment, when nothing is asked of the reader. */
function oneLine(
  { word, why }: Verdict,
  sections: readonly Section[],
  labelOf: (section: Section) => string,
  head: string,
  since: string,
): string {
  const { existing, fixed, suppressed } = sumOf(sections.map(({ tally }) => tally));
  const counts = [
    ...(existing > 0 ? [`${existing} existing`] : []),
    ...(fixed > 0 ? [`${fixed} fixed`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
  ];
  const names = sections
    .filter(({ idle }) => idle === null)
    .map((one) => datedLabel(one, labelOf(one), one.head !== head));
  const told = [
    forMarkdown(why),
    counts.join(', '),
    word === 'Passed' ? names.join(', ') : '',
    head && `commit ${shortCommit(head)}`,
    /\d (?:new|resolved)/.test(since) ? since : '',
  ];
  return `${verdictMark[word]} **Portcullis**: ${told.filter(Boolean).join(' · ')}`;
}

/** Names of sections; the workflow's stands there too where two would have the same. */
function labelsOf(sections: readonly Section[]): (section: Section) => string {
  const plain = (section: Section): string => {
    const name = section.kind === 'run' ? 'the whole run' : forMarkdownCode(nameOf(section));
    return section.part === null ? name : `${name} of ${forMarkdownCode(section.part, 'cell')}`;
  };
  const alike = groupBy(sections, plain);
  return (section) => {
    const label = plain(section);
    const isAlone = (alike.get(label)?.length ?? 0) < 2 || section.workflow === '';
    return isAlone ? label : `${label} in ${forMarkdownCode(section.workflow, 'cell')}`;
  };
}

const markOf = ({ outcome, idle, tally }: Section): string =>
  outcomeMark(outcome, idle !== null || isEmpty(tally));

/** What did not run on this push says on which it did. */
const datedLabel = (section: Section, label: string, isStale: boolean): string =>
  `${label}${isStale ? ` (of ${shortCommit(section.head)})` : ''}`;

const rowName = (section: Section, label: string, isStale: boolean): string =>
  `${isStale ? '⏳' : markOf(section)} ${datedLabel(section, label, isStale)}`;

/** Why is said with the notes. */
function idleLine(sections: readonly Section[]): string {
  const names = sections.filter(({ idle }) => idle !== null).map((one) => forMarkdownCode(nameOf(one)));
  return names.length === 0 ? '' : `💤 Not configured: ${names.join(', ')}.`;
}

/** What checks without findings have to tell, folded: of one that nobody configured, why it looked at nothing. */
function notesOf(calm: readonly Section[], shown: ReadonlyMap<Section, Shown>): string {
  const idle = calm.flatMap((one) =>
    one.idle === null ? [] : whyIdle({ id: nameOf(one), idle: one.idle }).trimEnd(),
  );
  const pieces = calm.flatMap((one) =>
    (shown.get(one)?.pieces ?? []).map((piece) => marked('piece', piece, one.key)),
  );
  const left = calm.reduce((sum, { entries }) => sum + entries, 0);
  if (idle.length + pieces.length === 0) return '';
  const title = `<details><summary>${count(left + idle.length, 'note')} of checks that found nothing new</summary>`;
  return [title, ...idle, ...pieces, ...(pieces.length > 0 ? [endMark] : []), '</details>'].join('\n\n');
}

/** What several jobs propose in the same words stands once. */
function proposalsOf(sections: readonly Section[], shown: ReadonlyMap<Section, Shown>): readonly string[] {
  const keys = new Map<string, { readonly entries: number; readonly keys: string[] }>();
  for (const section of sections)
    for (const { text, entries } of shown.get(section)?.proposals ?? []) {
      const known = keys.get(text) ?? { entries, keys: [] };
      keys.set(text, known);
      known.keys.push(section.key);
    }
  const texts = [...keys].map(([text, of]) => `${pieceMark('proposal', of.entries, of.keys)}\n${text}`);
  return texts.length > 0 ? [...texts, endMark] : [];
}

function sectionText(section: Section, label: string, shown: Shown | undefined, isStale: boolean): string {
  const mark = sectionMark(section);
  if (isCalm(section)) return mark;
  const { proposals, pieces } = shown ?? { proposals: [], pieces: [] };
  const own = [
    ...(isStale ? proposals.map((one) => marked('proposal', one, section.key)) : []),
    ...pieces.map((one) => marked('piece', one, section.key)),
    endMark,
    leftOut(section, [...proposals, ...pieces]),
  ].filter(Boolean);
  if (!isStale) return [mark, `### ${markOf(section)} ${label}`, ...own].join('\n\n');
  const title = `⏳ ${forHtml(nameOf(section))}${section.part === null ? '' : ` of ${forHtml(section.part)}`}: of an earlier push ${section.head.slice(0, 7)}, not run on this one`;
  return [mark, `<details><summary>${title}</summary>`, ...own, '</details>'].join('\n\n');
}

const marked = (kind: 'proposal' | 'piece', { text, entries }: Piece, key: string): string =>
  `${pieceMark(kind, entries, [key])}\n${text}`;

function leftOut({ entries, rest, restUrl }: Section, shown: readonly Piece[]): string {
  const here = shown.reduce((sum, piece) => sum + piece.entries, 0);
  return here >= entries
    ? ''
    : `**${here} of ${entries} entries here; the rest is in ${restOf(rest, restUrl)}.**`;
}
