import { groupBy } from '../core/group.ts';
import type { Problem, RunResult, Suppressed } from '../core/result.ts';
import { forLog } from './escape.ts';
import { placeOf } from './finding-lines.ts';
import type { Paint } from './paint.ts';
import { count } from './tally.ts';

/** Lines of one section before the rest becomes a number. */
const mostShown = 20;

/** What is no finding and must not be passed over: suppressed, excluded, unchecked, errors; the worst last. */
export function remarks({ checks, errors }: RunResult, paint: Paint): readonly (readonly string[])[] {
  return [
    suppressed(
      checks.flatMap((check) => check.suppressed),
      paint,
    ),
    excluded(
      checks.flatMap((check) => check.excluded.map(({ why }) => why)),
      paint,
    ),
    trouble(
      'Could not check',
      checks.flatMap((check) =>
        check.unchecked.map((one) => ({
          what: `${one.line === null ? one.path : `${one.path}:${one.line}`}  ${one.message}`,
          hint: one.hint,
        })),
      ),
      paint,
    ),
    trouble('Errors', [...errors, ...checks.flatMap((check) => check.errors)].map(said), paint),
  ];
}

const said = ({ code, message, hint }: Problem): Trouble => ({ what: `${code}  ${message}`, hint });

interface Trouble {
  readonly what: string;
  readonly hint: string;
}

function trouble(title: string, all: readonly Trouble[], paint: Paint): readonly string[] {
  if (all.length === 0) return [];
  const left = all.length - mostShown;
  const rows = [...groupBy(all.slice(0, mostShown), ({ hint }) => hint)].flatMap(([hint, same]) => [
    ...same.map(({ what }) => `  ${forLog(what)}`),
    ...(hint === '' ? [] : [`    ${paint('green', 'help')}  ${forLog(hint)}`]),
  ]);
  return [
    paint(['bold', 'red'], `${title}: ${all.length}`),
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

const excluded = (all: readonly string[], paint: Paint): readonly string[] =>
  all.length === 0
    ? []
    : [`${paint('bold', 'Excluded')}: ${count(all.length, 'file')} (${forLog(parts(all))})`];

/** `3 inline, 1 baseline`, most first; more than four kinds end in a number. */
export function parts(kinds: readonly string[]): string {
  const groups = [...groupBy(kinds, (kind) => kind)].sort(([, a], [, b]) => b.length - a.length);
  const shown = groups.slice(0, 4).map(([kind, same]) => `${same.length} ${kind}`);
  const left = groups.slice(4).reduce((sum, [, same]) => sum + same.length, 0);
  return [...shown, ...(left > 0 ? [`${left} other`] : [])].join(', ');
}
