import type { Catalogue } from './catalogue.ts';
import type { Check } from './check.ts';
import type { Policy, RulePolicy } from './policy.ts';
import { presets, type OptionValue, type Preset, type Rule } from './rule.ts';
import type { Severity } from './severity.ts';

/** What inputs (command line, workflow step) say; they win over the policy. */
export interface Overrides {
  readonly preset?: Preset;
  readonly failOn?: Severity;
  readonly onError?: 'fail' | 'warn';
  /** Values of the checks' own inputs, camelCase. */
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** A rule that is on, with all that the run decides about it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** A severity that the policy names holds for every report of the rule. */
  readonly severityIsFixed: boolean;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** A check that is on, as policy and inputs set it up. */
export interface ActiveCheck {
  readonly check: Check;
  readonly rules: readonly ActiveRule[];
  readonly failOn: Severity;
  readonly exclude: readonly string[];
}

export const defaults = { preset: 'security', failOn: 'high', onError: 'fail' } as const;

const policyOf = (rule: Rule, policy: Policy, catalogue: Catalogue): RulePolicy => {
  const written = Object.values(policy.checks ?? {}).flatMap((check) => Object.entries(check.rules ?? {}));
  return Object.assign(
    {},
    ...written.filter(([selector]) => catalogue.select(selector).includes(rule)).map(([, value]) => value),
  ) as RulePolicy;
};

/** Inputs win over the rule's own policy entry, which wins over the policy's shared keys. */
function optionsOf(rule: Rule, entry: RulePolicy, policy: Policy, overrides: Overrides) {
  const shared: Record<string, OptionValue | undefined> = { allowedRegistries: policy.allowedRegistries };
  return Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, definition]) => [
      name,
      overrides.options[name] ?? entry.options?.[name] ?? shared[name] ?? definition.default,
    ]),
  );
}

/** The checks that run, each with its rules that are on. A rule that yields to one that is on is left out. */
export function activate(
  checks: readonly Check[],
  policy: Policy,
  overrides: Overrides,
  catalogue: Catalogue,
): readonly ActiveCheck[] {
  const on = checks.filter((check) => policy.checks?.[check.id]?.enabled !== false);
  const active = on.map((check): ActiveCheck => {
    const own = policy.checks?.[check.id];
    const preset = overrides.preset ?? own?.preset ?? policy.preset ?? defaults.preset;
    const rules = check.rules.flatMap((rule): ActiveRule[] => {
      const entry = policyOf(rule, policy, catalogue);
      const wanted = entry.severity !== undefined || presets.indexOf(rule.preset) <= presets.indexOf(preset);
      if (entry.severity === 'off' || !wanted) return [];
      return [
        {
          rule,
          severity: entry.severity ?? rule.severity,
          severityIsFixed: entry.severity !== undefined,
          options: optionsOf(rule, entry, policy, overrides),
        },
      ];
    });
    return {
      check,
      rules,
      failOn: overrides.failOn ?? own?.failOn ?? policy.failOn ?? defaults.failOn,
      exclude: [...(policy.exclude ?? []), ...(own?.exclude ?? [])],
    };
  });
  const ids = new Set(active.flatMap((check) => check.rules.map(({ rule }) => rule.id)));
  const yields = ({ rule }: ActiveRule) => rule.yieldsTo !== undefined && ids.has(rule.yieldsTo);
  return active.map((check) => ({ ...check, rules: check.rules.filter((rule) => !yields(rule)) }));
}
