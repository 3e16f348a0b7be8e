import { severities } from '../../core/severity.ts';
import { forHtml, forMarkdown, forMarkdownCode } from '../escape.ts';
import { bytesOf } from '../fit.ts';
import { countTable } from '../markdown/counts.ts';
import { capital, restOf } from '../markdown/words.ts';
import { headline, outcomeMark } from '../page.ts';
import { count, sumOf } from '../tally.ts';
import { isEmpty, verdictMark, verdictOn, type Verdict } from '../verdict.ts';
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
  if (ordered.every(isCalm))
    return [commentMarker, oneLine(verdictOf(told), told, head, since), ...sections.map(sectionMark)].join(
      '\n',
    );
  const top = [
    `${commentMarker}\n${headline(verdictOf(told)).trimEnd()}`,
    countTable(told.map((one) => ({ name: rowName(one, isStale(one)), tally: one.tally }))).trimEnd(),
    sections.length === mostSections ? `No more than ${mostSections} checks have room here.` : '',
    since && `${capital(since)}.`,
  ];
  const foot =
    head && `<sub>Commit ${shortCommit(head)}. Every job keeps its part of this comment up to date.</sub>`;
  const body = (spare: number): string => {
    const shown = share(current, stale, spare);
    const parts = sections.map((one) => sectionText(one, shown.get(one), isStale(one)));
    const whole = [...top, ...proposalsOf(current, shown), ...parts, foot].filter(Boolean).join('\n\n');
    // Names that are mostly signs to be escaped take more than their part of the room.
    const over = bytesOf(whole) - commentBytes;
    return over > 0 && spare < commentBytes ? body(spare + over) : whole;
  };
  return body(0);
}

/** Of more checks than there is room for, the number of findings is kept, and where they are. */
const rowOnly = (section: Section): Section => ({
  ...section,
  seen: { count: section.seen.count, prints: '' },
  before: null,
  proposals: [],
  pieces: [],
});

const isLater = (one: Section, other: Section): boolean =>
  one.run > other.run || (one.run === other.run && one.attempt > other.attempt);

/** The section of the latest run: its head is the pull request's. */
const newestOf = (sections: readonly Section[]): Section | undefined =>
  [...sections].sort((a, b) => (isLater(a, b) ? -1 : isLater(b, a) ? 1 : a.key < b.key ? -1 : 1))[0];

/** Most severe first. */
const bySeriousness = (a: Section, b: Section): number =>
  b.outcome - a.outcome || worst(a) - worst(b) || b.failing - a.failing;

function worst({ tally: { bySeverity } }: Section): number {
  const at = severities.findIndex((severity) => bySeverity[severity] > 0);
  return at === -1 ? severities.length : at;
}

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
  });
}

/** The whole comment, when nothing is asked of the reader. */
function oneLine({ word, why }: Verdict, sections: readonly Section[], head: string, since: string): string {
  const { existing, fixed, suppressed } = sumOf(sections.map(({ tally }) => tally));
  const counts = [
    ...(existing > 0 ? [`${existing} existing`] : []),
    ...(fixed > 0 ? [`${fixed} fixed`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
  ];
  const names = sections.map((one) => datedLabel(one, one.head !== head));
  const told = [
    forMarkdown(why),
    counts.join(', '),
    word === 'Passed' ? names.join(', ') : '',
    head && `commit ${shortCommit(head)}`,
    /\d (?:new|resolved)/.test(since) ? since : '',
  ];
  return `${verdictMark[word]} **Portcullis**: ${told.filter(Boolean).join(' · ')}`;
}

const labelOf = (section: Section): string => {
  const name = nameOf(section) === 'all' ? 'the whole run' : forMarkdownCode(nameOf(section));
  return section.part === null ? name : `${name} of ${forMarkdownCode(section.part, 'cell')}`;
};

const markOf = ({ outcome, tally }: Section): string => outcomeMark(outcome, isEmpty(tally));

/** What did not run on this push says on which it did. */
const datedLabel = (section: Section, isStale: boolean): string =>
  `${labelOf(section)}${isStale ? ` (of ${shortCommit(section.head)})` : ''}`;

const rowName = (section: Section, isStale: boolean): string =>
  `${isStale ? '⏳' : markOf(section)} ${datedLabel(section, isStale)}`;

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

function sectionText(section: Section, shown: Shown | undefined, isStale: boolean): string {
  const mark = sectionMark(section);
  if (isCalm(section)) return mark;
  const { proposals, pieces } = shown ?? { proposals: [], pieces: [] };
  const own = [
    ...(isStale ? proposals.map((one) => marked('proposal', one, section.key)) : []),
    ...pieces.map((one) => marked('piece', one, section.key)),
    endMark,
    leftOut(section, [...proposals, ...pieces]),
  ].filter(Boolean);
  if (!isStale) return [mark, `### ${markOf(section)} ${labelOf(section)}`, ...own].join('\n\n');
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
