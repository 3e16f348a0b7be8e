import type { CheckPolicy, Policy, RulePolicy } from '../core/policy.ts';

/**
 * Two policies as one: what `over` says wins, key by key; exclusions and suppressions of both hold. Of trusted signers the
 * first entry that fits holds, so those of `over` come first. Rules and options are merged one by one, those of `over` come
 * last: under whatever alias they stand, they have the last word. What is locked is no matter of this: see `combine`.
 */
export function mergePolicies(under: Policy, over: Policy): Policy {
  return {
    ...under,
    ...over,
    ...((under.exclude ?? over.exclude) && { exclude: joined(under.exclude, over.exclude) }),
    ...((under.suppressions ?? over.suppressions) && {
      suppressions: joined(under.suppressions, over.suppressions),
    }),
    ...((under.trustedSigners ?? over.trustedSigners) && {
      trustedSigners: joined(over.trustedSigners, under.trustedSigners),
    }),
    ...((under.checks ?? over.checks) && {
      checks: mergeRecords(under.checks ?? {}, over.checks ?? {}, mergeChecks),
    }),
  };
}

const mergeChecks = (under: CheckPolicy, over: CheckPolicy): CheckPolicy => ({
  ...under,
  ...over,
  ...((under.exclude ?? over.exclude) && { exclude: joined(under.exclude, over.exclude) }),
  ...((under.options ?? over.options) && { options: { ...under.options, ...over.options } }),
  ...((under.rules ?? over.rules) && {
    rules: mergeRecords(under.rules ?? {}, over.rules ?? {}, mergeRules),
  }),
});

const mergeRules = (under: RulePolicy, over: RulePolicy): RulePolicy => ({
  ...under,
  ...over,
  ...((under.options ?? over.options) && { options: { ...under.options, ...over.options } }),
});

/** The keys of `over` stand behind all others. */
function mergeRecords<Value>(
  under: Readonly<Record<string, Value>>,
  over: Readonly<Record<string, Value>>,
  merge: (under: Value, over: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries([
    ...Object.entries(under).filter(([key]) => !Object.hasOwn(over, key)),
    ...Object.entries(over).map(([key, value]): [string, Value] => {
      const below = Object.hasOwn(under, key) ? under[key] : undefined;
      return [key, below === undefined ? value : merge(below, value)];
    }),
  ]);
}

const joined = <Item>(under: readonly Item[] = [], over: readonly Item[] = []): readonly Item[] => [
  ...under,
  ...over,
];
