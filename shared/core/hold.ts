import type { Catalogue } from './catalogue.ts';
import type { Check, OptionValues } from './check.ts';
import type { Report } from './finding.ts';
import { checkOf, type Lock, type Locks } from './locks.ts';
import type { Policy } from './policy.ts';
import { remembered } from './remembered.ts';
import type { Rule } from './rule.ts';
import {
  activate,
  connected,
  exclusion,
  settingOf,
  type ActiveCheck,
  type ActiveRule,
  type Matcher,
  type Overrides,
} from './settings.ts';
import type { Severity } from './severity.ts';
import { narrowed, strictest, strictness } from './strictness.ts';

/** What is asked for, and what holds whatever is asked for. */
export interface Settings {
  readonly policy: Policy;
  readonly overrides: Overrides;
  readonly locks: Locks;
}

/** The checks as a policy that locks something sets them up; `whole`: with every rule that it does not switch off. */
interface Floor {
  readonly lock: Lock;
  readonly own: ReadonlyMap<string, ActiveCheck>;
  readonly whole: ReadonlyMap<string, ActiveCheck>;
}

/** The checks that run: as policy and inputs set them up, and nowhere weaker than what is locked. */
export function hold(
  checks: readonly Check[],
  { policy, overrides, locks }: Settings,
  catalogue: Catalogue,
  matcher: Matcher,
): readonly ActiveCheck[] {
  const setUp = (one: Policy, more: Overrides) =>
    new Map(activate(checks, one, more, catalogue, matcher).map((active) => [active.check.id, active]));
  if (locks.isEmpty) return [...setUp(policy, overrides).values()];
  const { preset, ...others } = overrides;
  const asked = setUp(withPresets(checks, policy, preset, locks), others);
  const inputs = { ...others, options: inputsOf(checks, overrides.options) };
  const floors = locks.all.map((lock): Floor => {
    const floor = lock.floor;
    return { lock, own: setUp(floor, inputs), whole: setUp(withEveryRule(floor), inputs) };
  });
  const held = checks.flatMap((check) => {
    const one = heldCheck(check, asked.get(check.id), floors, { policy, overrides, locks }, matcher);
    return one === undefined ? [] : [one];
  });
  return held.map((active) => ({
    ...active,
    ...connected(
      active.check,
      active.options,
      active.rules.map(({ rule }) => rule),
      overrides,
    ),
    rules: active.rules.map((one) => ({ ...one, yields: yielding(one.rule, held, locks) })),
  }));
}

/** No check has a smaller preset than the one that is locked. */
function withPresets(
  checks: readonly Check[],
  policy: Policy,
  preset: Overrides['preset'],
  locks: Locks,
): Policy {
  const wished = checks.map(({ id }) => {
    const own = preset ?? settingOf(policy, id, 'preset');
    const held = strictestOf('preset', own, id, locks.onKey('preset'));
    return [id, { ...policy.checks?.[id], preset: held }] as const;
  });
  return { ...policy, checks: { ...policy.checks, ...Object.fromEntries(wished) } };
}

const withEveryRule = ({ checks = {}, ...rest }: Policy): Policy => ({
  ...rest,
  preset: 'strict',
  checks: Object.fromEntries(
    Object.entries(checks).map(([id, { ...check }]) => [id, { ...check, preset: 'strict' }]),
  ),
});

/** Values that no policy may set: whoever starts the run says them. */
function inputsOf(checks: readonly Check[], values: OptionValues): OptionValues {
  const settable = new Set(
    checks
      .flatMap((check) => [check, ...check.rules])
      .flatMap(({ options = {} }) => Object.entries(options))
      .flatMap(([name, { inputOnly }]) => (inputOnly ? [] : [name])),
  );
  return Object.fromEntries(Object.entries(values).filter(([name]) => !settable.has(name)));
}

function heldCheck(
  check: Check,
  asked: ActiveCheck | undefined,
  floors: readonly Floor[],
  settings: Settings,
  matcher: Matcher,
): ActiveCheck | undefined {
  const { id } = check;
  const { locks, policy } = settings;
  const bound = locks.inCheck(id);
  const [floor] = floors.flatMap(({ lock, own }) => (bound.includes(lock) ? (own.get(id) ?? []) : []));
  const first = asked ?? floor;
  if (first === undefined) return undefined;
  const excludes = exclusion(policy, id, matcher);
  const sparing = (some: readonly Lock[]) => {
    const all = some.map((one) => exclusion(one.floor, id, matcher));
    return (path: string): boolean => all.every((isExcluded) => isExcluded(path));
  };
  const onCheck = [...locks.onKey('exclude'), ...locks.onCheck(id)];
  const spares = sparing([...onCheck, ...bound]);
  const isHeld = onCheck.length + bound.length > 0;
  const rules = check.rules.flatMap((rule): ActiveRule[] => {
    const one = heldRule(rule, asked, floors, settings);
    if (one === undefined) return [];
    const onRule = [...onCheck, ...locks.onRule(rule.id)];
    const sparesRule = sparing(onRule);
    const leavesOut = (path: string, isGenerated: boolean): boolean =>
      onRule.length === 0 ? isGenerated || excludes(path) : excludes(path) && sparesRule(path);
    return [{ ...one, ...(isHeld && { leavesOut }) }];
  });
  if (asked === undefined && rules.length === 0) return undefined;
  return {
    ...first,
    options: floor?.options ?? first.options,
    rules,
    failOn: strictestOf('failOn', first.failOn, id, locks.onKey('failOn'), locks.onCheck(id)),
    inlineIgnores: strictestOf(
      'inlineIgnores',
      first.inlineIgnores,
      id,
      locks.onKey('inlineIgnores'),
      locks.onCheck(id),
    ),
    isExcluded: (path) => excludes(path) && spares(path),
    ...(isHeld && { readsGenerated: true as const }),
  };
}

/** What is asked for, or the strictest that any of the locks holds for the check. */
export function strictestOf<Key extends 'preset' | 'failOn' | 'inlineIgnores'>(
  key: Key,
  asked: NonNullable<Policy[Key]>,
  checkId: string,
  ...locks: readonly (readonly Lock[])[]
): NonNullable<Policy[Key]> {
  const of = strictness[key] as (value: NonNullable<Policy[Key]>) => number;
  return strictest(
    of,
    asked,
    locks.flat().map(({ floor }) => settingOf(floor, checkId, key)),
  );
}

/** A rule that is on, or that is locked and on where it is locked. */
function heldRule(
  rule: Rule,
  asked: ActiveCheck | undefined,
  floors: readonly Floor[],
  { locks }: Settings,
): ActiveRule | undefined {
  const id = checkOf(rule.id);
  const ruleIn = (checks: Floor['own']) => activeRule(checks.get(id), rule);
  const wished = activeRule(asked, rule);
  const onRule = locks.onRule(rule.id);
  const least = floors
    .filter(({ lock }) => onRule.includes(lock))
    .flatMap(({ lock, own, whole }) => {
      const one = ruleIn(locks.isNamed(lock, rule.id) ? whole : own);
      return one === undefined ? [] : [{ lock, one }];
    });
  const first = least[0]?.one ?? wished;
  if (first === undefined) return undefined;
  const registries = floors.flatMap(({ lock, whole }) =>
    lock.keys.includes('allowedRegistries') || onRule.includes(lock) ? registriesOf(ruleIn(whole)) : [],
  );
  const severityOf = (report: Report): Severity | 'off' => {
    const binding = locks.onReport(rule.id, report.properties);
    const weights = least.flatMap(({ lock, one }) =>
      binding.includes(lock) ? [one.severityOf(report)] : [],
    );
    return strictest(strictness.severity, wished?.severityOf(report) ?? 'off', weights);
  };
  return {
    rule,
    severityOf,
    options: withRegistries(first.options, registriesOf(wished)[0], registries),
    yields: (path) => first.yields(path),
    ...(onRule.length > 0 && {
      failOn: strictestOf('failOn', settingOf(onRule[0]?.floor ?? {}, id, 'failOn'), id, onRule),
    }),
  };
}

const rulesOf = remembered(({ rules }: ActiveCheck) => new Map(rules.map((one) => [one.rule.id, one])));

const activeRule = (check: ActiveCheck | undefined, { id }: Pick<Rule, 'id'>): ActiveRule | undefined =>
  check && rulesOf(check).get(id);

/** A list, or none where the rule has no such option. */
const registriesOf = (one: ActiveRule | undefined): readonly (readonly string[])[] => {
  const list = one?.options.allowedRegistries;
  return Array.isArray(list) ? [list as readonly string[]] : [];
};

/** Whatever is asked for, an image comes from where it may by what is locked; the first of `floors` has the last word. */
const withRegistries = (
  options: OptionValues,
  asked: readonly string[] | undefined,
  floors: readonly (readonly string[])[],
): OptionValues =>
  floors.length === 0
    ? options
    : { ...options, allowedRegistries: floors.reduceRight(narrowed, asked ?? []) };

/** A locked rule yields to locked ones alone: another finding in its place may be silenced. */
function yielding({ id, yieldsTo }: Rule, held: readonly ActiveCheck[], locks: Locks): ActiveRule['yields'] {
  if (yieldsTo === undefined) return () => false;
  if (locks.onRule(id).length > 0 && locks.onRule(yieldsTo).length === 0) return () => false;
  const owner = held.find(({ rules }) => rules.some(({ rule }) => rule.id === yieldsTo));
  const leavesOut = activeRule(owner, { id: yieldsTo })?.leavesOut;
  return (path) =>
    owner?.check.claims(path) !== undefined && !owner.isExcluded(path) && leavesOut?.(path, false) !== true;
}
