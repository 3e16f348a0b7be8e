import { isAllowedRegistry } from './allowed-registries.ts';
import { inlineIgnores, type InlineIgnores } from './policy.ts';
import { presets, type Preset } from './rule.ts';
import { severityRank, type Severity } from './severity.ts';

/** Of settings that stand in an order, how strict one is: more is stricter. */
export const strictness = {
  preset: (value: Preset): number => presets.indexOf(value),
  /** The lower the severity that closes the gate, the stricter. */
  failOn: (value: Severity): number => severityRank(value),
  onError: (value: 'fail' | 'warn'): number => Number(value === 'fail'),
  inlineIgnores: (value: InlineIgnores): number =>
    value === 'allow-proven' ? -1 : inlineIgnores.indexOf(value),
  /** Of a rule: the more it weighs. */
  severity: (value: Severity | 'off'): number => (value === 'off' ? -Infinity : -severityRank(value)),
} as const;

/** The strictest of them; of equal ones the first. */
export const strictest = <Value>(of: (value: Value) => number, first: Value, more: readonly Value[]): Value =>
  more.reduce((found, value) => (of(value) > of(found) ? value : found), first);

/** Those registries of a list that `floor` allows too. With a star, a host is within another as one that it stands for. */
const within = (list: readonly string[], floor: readonly string[]): readonly string[] =>
  list.filter((one) => isAllowedRegistry(`${one}/`, floor));

/** What both lists of registries allow, or `floor` where that is nothing; an empty list allows everything. */
export function narrowed(list: readonly string[], floor: readonly string[]): readonly string[] {
  if (floor.length === 0) return list;
  const left = within(list, floor);
  return left.length === 0 ? floor : left;
}

/** Whether it allows what `floor` does not. */
export const isWider = (list: readonly string[], floor: readonly string[]): boolean =>
  floor.length > 0 && (list.length === 0 || within(list, floor).length < list.length);
