import type { Catalogue } from '../../shared/core/catalogue.ts';
import type { Check } from '../../shared/core/check.ts';
import type { Lock, Locks } from '../../shared/core/locks.ts';
import type { RemarkOn } from '../../shared/core/lock-notes.ts';
import type { Scope } from '../../shared/core/result.ts';
import { defaults, settingOf, type Overrides } from '../../shared/core/settings.ts';
import { strictness } from '../../shared/core/strictness.ts';

/** Checks that have to run since they, or rules of theirs, are locked, and the policy that locks them has them on. */
export const lockedChecks = (locks: Locks, { checkIds }: Catalogue): readonly string[] =>
  checkIds.filter((id) => locks.inCheck(id).some(({ floor }) => floor.checks?.[id]?.enabled !== false));

/** Where something is locked, no input makes the gate look at less than it does by itself. */
export const stricterScope = (asked: Scope, usual: Scope): Scope => (usual === 'all' ? usual : asked);

/** What inputs say that has no effect. */
export function inputRemarks(
  { preset, failOn, onError, options }: Overrides,
  locks: Locks,
  checks: readonly Check[],
): readonly RemarkOn[] {
  if (locks.isEmpty) return [];
  const remark = (input: string, lock: Lock, check?: string): RemarkOn => ({
    ...(check !== undefined && { check }),
    text: `The input ${input} has no effect${check === undefined ? '' : ` on ${check}`}: ${lock.source} locks it.`,
  });
  const found: RemarkOn[] = [];
  const [onErrorLock] = locks
    .onKey('onError')
    .filter(({ floor }) => (floor.onError ?? defaults.onError) === 'fail');
  if (onError === 'warn' && onErrorLock) found.push(remark('on-error', onErrorLock));
  for (const { id, options: own, rules } of checks) {
    for (const lock of [...locks.onKey('preset'), ...locks.onCheck(id)])
      if (preset && strictness.preset(preset) < strictness.preset(settingOf(lock.floor, id, 'preset')))
        found.push(remark('preset', lock, id));
    for (const lock of [...locks.onKey('failOn'), ...locks.inCheck(id)])
      if (failOn && strictness.failOn(failOn) < strictness.failOn(settingOf(lock.floor, id, 'failOn')))
        found.push(remark('fail-on', lock, id));
    const held = [
      ...(locks.inCheck(id).length > 0 ? [own ?? {}] : []),
      ...rules.filter((rule) => locks.onRule(rule.id).length > 0).map((rule) => rule.options ?? {}),
    ];
    const [lock] = locks.inCheck(id);
    for (const name of Object.keys(options))
      if (lock && held.some((definitions) => name in definitions && definitions[name]?.inputOnly !== true))
        found.push(remark(name, lock, id));
  }
  return [...new Map(found.map((one) => [one.text, one])).values()];
}
