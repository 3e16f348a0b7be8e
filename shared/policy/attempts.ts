import type { Catalogue } from '../core/catalogue.ts';
import { Locks, type Lock } from '../core/locks.ts';
import type { CheckPolicy, Policy, RulePolicy } from '../core/policy.ts';
import { settingOf, wishOf } from '../core/settings.ts';
import { isWider, strictness } from '../core/strictness.ts';
import type { Path } from './plain.ts';

/** Something that a policy says and a lock forbids. */
export interface Attempt {
  readonly path: Path;
  /** Undefined: it is about all checks. */
  readonly check?: string;
  /** `failOn cannot be raised` */
  readonly what: string;
  /** It still holds for what is not locked. */
  readonly isPartial?: true;
}

/** All that the policy says weaker than the lock allows. */
export function attemptsOn(policy: Policy, lock: Lock, catalogue: Catalogue): readonly Attempt[] {
  const locks = new Locks([lock], catalogue);
  return [...onKeys(policy, lock), ...onSuppressions(policy, lock, catalogue)].concat(
    Object.entries(policy.checks ?? {}).flatMap(([id, check]) => [
      ...onCheck(id, check, lock, locks),
      ...onRules(id, check, lock, locks, catalogue),
    ]),
  );
}

const ordered = ['preset', 'failOn', 'inlineIgnores'] as const;

/** Whether `own` is weaker than what the floor has. */
function isWeaker<Key extends (typeof ordered)[number]>(
  key: Key,
  own: Policy[Key],
  least: NonNullable<Policy[Key]>,
): boolean {
  const of = strictness[key] as (value: NonNullable<Policy[Key]>) => number;
  return own !== undefined && of(own) < of(least);
}

function* onKeys(policy: Policy, { keys, floor, checks, rules }: Lock): Iterable<Attempt> {
  for (const key of ordered)
    if (keys.includes(key) && isWeaker(key, policy[key], settingOf(floor, '', key)))
      yield { path: [key], what: `${key} stays ${settingOf(floor, '', key)}` };
  if (keys.includes('onError') && policy.onError === 'warn' && floor.onError !== 'warn')
    yield { path: ['onError'], what: 'onError stays fail' };
  if (policy.exclude !== undefined && policy.exclude.length > 0) {
    if (keys.includes('exclude')) yield { path: ['exclude'], what: 'nothing more is excluded' };
    else if (checks.length + rules.length > 0)
      yield {
        path: ['exclude'],
        what: `exclude has no effect on ${some([...checks, ...rules])}`,
        isPartial: true,
      };
  }
  const { allowedRegistries: own, trustedSigners: signers = [] } = policy;
  if (keys.includes('allowedRegistries') && own !== undefined && isWider(own, floor.allowedRegistries ?? []))
    yield { path: ['allowedRegistries'], what: 'allowedRegistries cannot be widened' };
  const named = new Set((floor.trustedSigners ?? []).flatMap(({ images }) => images));
  if (keys.includes('trustedSigners'))
    for (const [index, { images }] of signers.entries())
      if (images.some((image) => named.has(image)))
        yield { path: ['trustedSigners', index], what: 'other signers of these images do not count' };
}

const some = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;

function onSuppressions(
  { suppressions = [] }: Policy,
  { keys, rules }: Lock,
  catalogue: Catalogue,
): readonly Attempt[] {
  const locked = new Set(rules.flatMap((name) => catalogue.select(name).map(({ id }) => id)));
  return suppressions.flatMap(({ rule }, index): Attempt[] => {
    const path = ['suppressions', index];
    const what = `no suppression of ${rule} holds`;
    if (keys.includes('suppressions')) return [{ path, what }];
    const meant = catalogue.select(rule);
    const hit = meant.filter(({ id }) => locked.has(id));
    if (hit.length === 0) return [];
    // It may be about other rules as well, or about other codes of the rule: the core knows finding by finding.
    const isWhole = hit.length === meant.length && ![rule, ...rules].some((name) => catalogue.codeOf(name));
    return [isWhole ? { path, what } : { path, what: `${what} for what is locked`, isPartial: true }];
  });
}

function* onCheck(id: string, check: CheckPolicy, lock: Lock, locks: Locks): Iterable<Attempt> {
  const { floor, keys } = lock;
  const isLocked = lock.checks.includes(id);
  const isTouched = locks.inCheck(id).length > 0;
  const at = (key: string, what: string, isPartial = false): Attempt => ({
    path: ['checks', id, key],
    check: id,
    what: `${id}: ${what}`,
    ...(isPartial && { isPartial: true }),
  });
  if (check.enabled === false && isTouched && floor.checks?.[id]?.enabled !== false)
    yield at('enabled', isLocked ? 'it stays on' : 'its locked rules stay on', !isLocked);
  for (const key of ordered) {
    const least = settingOf(floor, id, key);
    if ((isLocked || keys.includes(key)) && isWeaker(key, check[key], least))
      yield at(key, `${key} stays ${least}`);
  }
  if ((check.exclude ?? []).length > 0 && (isTouched || keys.includes('exclude'))) {
    const isWhole = isLocked || keys.includes('exclude');
    yield at(
      'exclude',
      isWhole ? 'nothing more is excluded' : 'exclude has no effect on locked rules',
      !isWhole,
    );
  }
  if (isTouched)
    for (const name of changed(check.options, floor.checks?.[id]?.options))
      yield { ...at('options', `its option ${name} stays as it is`), path: ['checks', id, 'options', name] };
}

/** Names of options that have another value than below; a list of registries may be shorter. */
const changed = (own: RulePolicy['options'] = {}, least: RulePolicy['options'] = {}): readonly string[] =>
  Object.entries(own).flatMap(([name, value]) => {
    const below = least[name];
    const isSame =
      name === 'allowedRegistries' && Array.isArray(value) && Array.isArray(below)
        ? !isWider(value as readonly string[], below as readonly string[])
        : JSON.stringify(value) === JSON.stringify(below);
    return isSame ? [] : [name];
  });

function* onRules(
  id: string,
  { rules = {} }: CheckPolicy,
  lock: Lock,
  locks: Locks,
  catalogue: Catalogue,
): Iterable<Attempt> {
  for (const [selector, { severity, options }] of Object.entries(rules)) {
    const path: Path = ['checks', id, 'rules', selector];
    const meant = catalogue.select(selector);
    const held = meant.filter((rule) => locks.onRule(rule.id).length > 0);
    if (held.length === 0) continue;
    const isWhole = held.length === meant.length && !lock.rules.some((name) => catalogue.codeOf(name));
    const partly = isWhole ? {} : { isPartial: true as const };
    const isLower =
      severity !== undefined &&
      held.some((name) => {
        const rule = catalogue.rule(name.id);
        if (rule === undefined) return severity === 'off';
        const wish = wishOf(rule, lock.floor, catalogue);
        const least = wish.codes.get(catalogue.codeOf(selector)) ?? wish.severity ?? rule.severity;
        return strictness.severity(severity) < strictness.severity(least);
      });
    if (isLower)
      yield {
        path: [...path, 'severity'],
        check: id,
        what: `${selector} cannot be ${severity === 'off' ? 'switched off' : `lowered to ${severity}`}`,
        ...partly,
      };
    const below = held.map((name) => catalogue.rule(name.id)).flatMap((rule) => rule ?? []);
    for (const rule of below)
      for (const name of changed(options, wishOf(rule, lock.floor, catalogue).options))
        yield {
          path: [...path, 'options', name],
          check: id,
          what: `${selector}: its option ${name} stays as it is`,
          ...partly,
        };
  }
}
