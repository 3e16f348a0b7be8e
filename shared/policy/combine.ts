import type { Catalogue } from '../core/catalogue.ts';
import { lockableKeys, Locks, type Lock } from '../core/locks.ts';
import type { RemarkOn } from '../core/lock-notes.ts';
import type { Policy } from '../core/policy.ts';
import type { Suppressions } from '../core/suppress.ts';
import { attemptsOn, type Attempt } from './attempts.ts';
import { placeOf, together, type Layer } from './layer.ts';
import { pruned } from './plain.ts';

/** Several policies as one. */
export interface Combined {
  readonly policy: Policy;
  /** The first stands highest. */
  readonly locks: readonly Lock[];
  /** What has no effect since it is locked. */
  readonly remarks: readonly RemarkOn[];
  /** Of each layer, those that may hold. */
  readonly suppressions: readonly Suppressions[];
}

/**
 * Policies in the order in which later ones win. A lock binds all but its own layer and those above it: what they wrote
 * that is weaker is taken out before they are merged, so that it does not hide what a third one made stricter. That alone is
 * no safeguard: whatever is merged here, the core holds to the locks (`shared/core/hold.ts`, `suppress.ts`).
 */
export function combine(layers: readonly Layer[], catalogue: Catalogue): Combined {
  const locks = layers.flatMap((layer) => lockOf(layer, layers, catalogue));
  const remarks: RemarkOn[] = [];
  const cleaned = layers.map((layer): Policy => {
    const binding = locks.filter(({ files }) => !files.includes(layer.source));
    const attempts = binding.flatMap((lock) =>
      attemptsOn(layer.policy, lock, catalogue).map((attempt) => ({ ...attempt, lock })),
    );
    const told = new Set<string>();
    for (const { path, check, what, lock } of attempts) {
      const place = placeOf(layer, path);
      if (told.has(place + what)) continue;
      told.add(place + what);
      remarks.push({
        ...(check !== undefined && { check }),
        text: `${place}: ${what}: ${lock.source} locks it.`,
      });
    }
    return without(layer.policy, attempts);
  });
  const policy = together(cleaned);
  const needsOwner = policy.requireOwner === true;
  const suppressions = layers.map((layer, index) => {
    const entries = cleaned[index]?.suppressions ?? [];
    const holding = needsOwner ? entries.filter(({ owner }) => owner !== undefined) : entries;
    for (const one of entries.filter((entry) => !holding.includes(entry))) {
      const nth = layer.policy.suppressions?.indexOf(one) ?? 0;
      remarks.push({ text: `${placeOf(layer, ['suppressions', nth])}: ${ownerless(one.rule)}` });
    }
    return { by: 'policy', source: layer.source, entries: holding } as const;
  });
  const held = suppressions.flatMap(({ entries }) => entries);
  return {
    policy: policy.suppressions ? { ...policy, suppressions: held } : policy,
    ...{ locks, remarks, suppressions },
  };
}

function lockOf(layer: Layer, layers: readonly Layer[], catalogue: Catalogue): Lock[] {
  const { locked = [] } = layer.policy;
  if (locked.length === 0) return [];
  const own = layers.filter((one) => one === layer || layer.above.includes(one));
  const named = lockableKeys.filter((key) => locked.includes(key));
  const checks = catalogue.checkIds.filter((id) => locked.includes(id));
  const names: readonly string[] = [...named, ...checks];
  const lock: Lock = {
    source: layer.source,
    keys: named,
    checks,
    rules: locked.filter((name) => !names.includes(name)),
    floor: together(own.map(({ policy }) => policy)),
    files: own.map(({ source }) => source),
  };
  const within = new Locks([lock], catalogue);
  const asksSigners = catalogue.checks.some((one) => one.asksSigners && within.inCheck(one.id).length > 0);
  // Who cannot switch a rule off could let it read nothing.
  const implied = [
    ...(asksSigners ? (['trustedSigners'] as const) : []),
    ...(lock.rules.length + checks.length > 0 ? (['onError'] as const) : []),
  ];
  return [{ ...lock, keys: [...new Set([...named, ...implied])] }];
}

/** A sentence. */
export const ownerless = (rule: string): string =>
  `the suppression of ${rule} has no owner, which the policy asks for, so it does not hold.`;

/** The policy with nothing at the paths of these. */
function without(policy: Policy, attempts: readonly Attempt[]): Policy {
  const gone = attempts.filter(({ isPartial }) => isPartial !== true).map(({ path }) => path);
  return pruned(policy, gone) as Policy;
}
