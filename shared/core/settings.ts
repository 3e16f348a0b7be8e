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
  /** Where another check owns the same fact, and looks. */
  yields(path: string): boolean;
}

/** A check that is on, as policy and inputs set it up. */
export interface ActiveCheck {
  readonly check: Check;
  readonly rules: readonly ActiveRule[];
  readonly failOn: Severity;
  /** By the policy. */
  isExcluded(path: string): boolean;
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

type Matcher = (patterns: readonly string[]) => (path: string) => boolean;

/** The checks that run, each with its rules that are on. `matcher` reads .gitignore patterns. */
export function activate(
  checks: readonly Check[],
  policy: Policy,
  overrides: Overrides,
  catalogue: Catalogue,
  matcher: Matcher,
): readonly ActiveCheck[] {
  const on = checks.filter((check) => policy.checks?.[check.id]?.enabled !== false);
  const excluding = new Map(
    on.map(({ id }) => {
      const patterns = [...(policy.exclude ?? []), ...(policy.checks?.[id]?.exclude ?? [])];
      return [id, patterns.length === 0 ? () => false : matcher(patterns)] as const;
    }),
  );
  const isExcluded = ({ id }: Check, path: string): boolean => excluding.get(id)?.(path) ?? false;
  const entryOf = (rule: Rule, check: Check): RulePolicy | undefined => {
    const entry = policyOf(rule, policy, catalogue);
    const preset = overrides.preset ?? policy.checks?.[check.id]?.preset ?? policy.preset ?? defaults.preset;
    const isWanted = entry.severity !== undefined || presets.indexOf(rule.preset) <= presets.indexOf(preset);
    return entry.severity === 'off' || !isWanted ? undefined : entry;
  };
  const ownerOf = ({ yieldsTo }: Rule): Check | undefined =>
    on.find((check) =>
      check.rules.some((rule) => rule.id === yieldsTo && entryOf(rule, check) !== undefined),
    );
  return on.map((check) => ({
    check,
    rules: check.rules.flatMap((rule): ActiveRule[] => {
      const entry = entryOf(rule, check);
      if (entry === undefined) return [];
      const owner = ownerOf(rule);
      return [
        {
          rule,
          severity: entry.severity === undefined || entry.severity === 'off' ? rule.severity : entry.severity,
          severityIsFixed: entry.severity !== undefined,
          options: optionsOf(rule, entry, policy, overrides),
          yields: (path) => owner?.claims(path) !== undefined && !isExcluded(owner, path),
        },
      ];
    }),
    failOn: overrides.failOn ?? policy.checks?.[check.id]?.failOn ?? policy.failOn ?? defaults.failOn,
    isExcluded: (path) => isExcluded(check, path),
  }));
}
