import type { Unchecked } from '../core/check.ts';
import type { Finding } from '../core/finding.ts';
import { groupBy } from '../core/group.ts';
import type { Problem } from '../core/problem.ts';
import type { RunResult, Suppressed } from '../core/result.ts';
import { causesOf, otherPlaces, placeOfUnchecked } from './cause.ts';
import { forLog } from './escape.ts';
import { policyEntry } from './accepting.ts';
import { placeOf } from './finding-lines.ts';
import type { Paint } from './paint.ts';
import { count, errorsOf, uncheckedOf } from './tally.ts';

/** Lines of one section before the rest becomes a number. */
export const mostShown = 20;

/** What is no finding and must not be passed over: suppressed, excluded, unchecked, errors; the worst last. */
export function remarks(
  { checks, errors, proposed }: RunResult,
  paint: Paint,
): readonly (readonly string[])[] {
  return [
    proposal(proposed, paint),
    suppressed(
      checks.flatMap((check) => check.suppressed),
      paint,
    ),
    runOut(
      checks.flatMap((check) => check.findings),
      paint,
    ),
    notHidden(
      checks.flatMap((check) => check.findings),
      paint,
    ),
    inexact(
      checks.flatMap((check) => check.findings),
      paint,
    ),
    excluded(
      checks.flatMap((check) => check.excluded.map(({ why }) => why)),
      paint,
    ),
    ...checks.map(({ notes }) =>
      notes.map((note) => `${paint(['bold', 'yellow'], 'Note')}: ${forLog(note)}`),
    ),
    trouble('Could not check', perFile(uncheckedOf(checks)), paint, sharedNote(checks)),
    trouble('Errors', errorsOf({ errors, checks }).map(said), paint),
  ];
}

/** The first troubles of each file; a file that is broken on every line is one trouble to its reader. */
export const mostPerFile = 2;

const perFile = (unchecked: readonly Unchecked[]): readonly Trouble[] =>
  [...groupBy(causesOf(unchecked), ({ first }) => first.path)].flatMap(([path, all]) => {
    const rows = all.slice(0, mostPerFile).map((cause) => ({
      what: `${placeOfUnchecked(cause.first)}${otherPlaces(cause, placeOfUnchecked)}  ${cause.first.message}`,
      hint: cause.first.hint,
      number: 1 + cause.others.length,
    }));
    const left = all.slice(mostPerFile).reduce((sum, { others }) => sum + 1 + others.length, 0);
    const hint = all[0]?.first.hint ?? '';
    return left > 0
      ? [
          ...rows,
          { what: `${placeOfUnchecked({ path, line: null })}  … ${left} more like this`, hint, number: left },
        ]
      : rows;
  });

/** The checks count for themselves below, so their numbers come to more than the list's. */
const sharedNote = (checks: RunResult['checks']): string =>
  checks.reduce((sum, check) => sum + uncheckedOf([check]).length, 0) > uncheckedOf(checks).length
    ? ', some of it by several checks'
    : '';

const said = ({ code, message, hint }: Problem): Trouble => ({
  what: `${code}  ${message}`,
  hint,
  number: 1,
});

interface Trouble {
  readonly what: string;
  readonly hint: string;
  /** How many it stands for. */
  readonly number: number;
}

const numberOf = (all: readonly Trouble[]): number => all.reduce((sum, { number }) => sum + number, 0);

function trouble(title: string, all: readonly Trouble[], paint: Paint, note = ''): readonly string[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, mostShown);
  const left = numberOf(all) - numberOf(shown);
  const rows = [...groupBy(shown, ({ hint }) => hint)].flatMap(([hint, same]) => [
    ...same.map(({ what }) => `  ${forLog(what)}`),
    ...(hint === '' ? [] : [`    ${paint('green', 'help')}  ${forLog(hint)}`]),
  ]);
  return [
    paint(['bold', 'red'], `${title}: ${numberOf(all)}${note}`),
    ...rows,
    ...(left > 0 ? [paint('dim', `  … ${left} more`)] : []),
  ];
}

function suppressed(all: readonly Suppressed[], paint: Paint): readonly string[] {
  if (all.length === 0) return [];
  const proposed = all.filter((one) => one.proposed);
  const rows = proposed.slice(0, mostShown).map(({ finding, source, reason, until }) => {
    const why = `${reason ?? 'no reason given'}${until === null ? '' : ` until ${until}`}`;
    return `  ${paint('yellow', 'new ignore')}  ${forLog(source)}  ${forLog(finding.ruleId)} at ${placeOf(finding.region)}: ${forLog(why)}`;
  });
  const left = proposed.length - rows.length;
  return [
    `${paint('bold', 'Suppressed')}: ${parts(all.map(({ by }) => by))}${proposed.length > 0 ? `; ${count(proposed.length, 'ignore')} brought in by this change` : ''}`,
    ...rows,
    ...(left > 0 ? [paint('dim', `  … ${left} more`)] : []),
  ];
}

const proposal = (paths: readonly string[], paint: Paint): readonly string[] =>
  paths.length === 0
    ? []
    : [
        `${paint(['bold', 'yellow'], 'Proposed')}: ${paths.slice(0, 5).map(forLog).join(', ')}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}: settings count once they are merged; the base's held here`,
      ];

/** Accepted once, and no longer: their reader wonders why they are back. */
function runOut(findings: readonly Finding[], paint: Paint): readonly string[] {
  const days = findings.flatMap(({ properties: { suppressionExpired } }) =>
    typeof suppressionExpired === 'string' ? [suppressionExpired] : [],
  );
  return days.length === 0
    ? []
    : [
        `${paint(['bold', 'yellow'], 'Run out')}: ${count(days.length, 'finding')} above ${days.length === 1 ? 'was' : 'were'} accepted until ${forLog(days.sort().at(-1) ?? '')} at the latest`,
      ];
}

/** Their comments were read, and are not honoured. */
function notHidden(findings: readonly Finding[], paint: Paint): readonly string[] {
  const sources = findings.flatMap(({ properties: { ignoreRefused } }) =>
    typeof ignoreRefused === 'string' ? [ignoreRefused] : [],
  );
  if (sources.length === 0) return [];
  const shown = `${sources.slice(0, 5).map(forLog).join(', ')}${sources.length > 5 ? ` and ${sources.length - 5} more` : ''}`;
  return [
    `${paint(['bold', 'yellow'], 'Not hidden')}: ${shown}: a comment does not hide what is proven, unless the policy says inlineIgnores: allow-proven`,
  ];
}

/** Entries that name the package, and not the version or the advisory. */
function inexact(findings: readonly Finding[], paint: Paint): readonly string[] {
  const all = findings.flatMap((finding) => {
    const { suppressionInexact: source } = finding.properties;
    return typeof source === 'string' ? [{ finding, source }] : [];
  });
  const [first] = all;
  if (first === undefined) return [];
  return [
    `${paint(['bold', 'yellow'], 'Not accepted')}: ${count(all.length, 'finding')} in spite of an entry in ${forLog(first.source)}: what gates always is accepted only by its exact version and advisory, as in ${forLog(policyEntry(first.finding))}`,
  ];
}

const excluded = (all: readonly string[], paint: Paint): readonly string[] =>
  all.length === 0
    ? []
    : [`${paint('bold', 'Excluded')}: ${count(all.length, 'file')}: ${forLog(reasons(all))}`];

/** `3 inline, 1 baseline`, most first. */
const parts = (kinds: readonly string[]): string =>
  counted(kinds)
    .map(([kind, number]) => `${number} ${kind}`)
    .join(', ');

/** `template (3), binary (1)`, most first; more than four end in a number. */
function reasons(why: readonly string[]): string {
  const all = counted(why);
  const left = all.slice(4).reduce((sum, [, number]) => sum + number, 0);
  const shown = all.slice(0, 4).map(([reason, number]) => `${reason} (${number})`);
  return [...shown, ...(left > 0 ? [`other reasons (${left})`] : [])].join(', ');
}

const counted = (kinds: readonly string[]): readonly (readonly [string, number])[] =>
  [...groupBy(kinds, (kind) => kind)]
    .map(([kind, same]) => [kind, same.length] as const)
    .sort(([, a], [, b]) => b - a);
