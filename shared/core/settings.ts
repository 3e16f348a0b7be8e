import type { Catalogue } from './catalogue.ts';
import type { Check, Gatherer, OptionValues } from './check.ts';
import type { Document } from './document.ts';
import type { Report } from './finding.ts';
import type { InlineIgnores, Policy, RulePolicy } from './policy.ts';
import { presets, type OptionDefinitions, type OptionValue, type Preset, type Rule } from './rule.ts';
import type { Severity } from './severity.ts';

/** What inputs (command line, workflow step) say; they win over the policy. */
export interface Overrides {
  readonly preset?: Preset;
  readonly failOn?: Severity;
  readonly onError?: 'fail' | 'warn';
  /** Nothing outside the repository is asked. */
  readonly offline?: boolean;
  /** It is `offline` since an input was not understood, and not since anybody asked for it. */
  readonly isMisread?: boolean;
  /** Values of the checks' own inputs, camelCase. */
  readonly options: OptionValues;
}

/** A rule that is on, with all that the run decides about it. */
export interface ActiveRule {
  readonly rule: Rule;
  /** What the policy names holds for every report of the rule, or of its code; `off`: not wanted. */
  severityOf(report: Report): Severity | 'off';
  readonly options: OptionValues;
  /** Where another check owns the same fact, and looks. */
  yields(path: string): boolean;
  /** In a file that is read for locked rules alone; absent where the check has none. */
  readonly leavesOut?: (path: string, isGenerated: boolean) => boolean;
  /** From here on its findings close the gate, whatever the check's `failOn`. */
  readonly failOn?: Severity;
}

/** A check that is on, as policy and inputs set it up. */
export interface ActiveCheck {
  readonly check: Check;
  readonly rules: readonly ActiveRule[];
  /** Of the check itself. */
  readonly options: OptionValues;
  /** Undefined where nothing outside is to be asked. */
  readonly gatherer: Gatherer<Document, unknown> | undefined;
  /** It would have asked outside, and was told not to. */
  readonly offline: boolean;
  /** It was told so by an input that was not understood. */
  readonly isMisread?: true;
  readonly failOn: Severity;
  readonly inlineIgnores: InlineIgnores;
  /** By the policy. */
  isExcluded(path: string): boolean;
  /** What attributes call generated is read too. */
  readonly readsGenerated?: true;
}

export const defaults = {
  preset: 'security',
  failOn: 'high',
  onError: 'fail',
  inlineIgnores: 'allow',
} as const;

export interface Wish extends RulePolicy {
  /** What is said of single codes of the rule. */
  readonly codes: ReadonlyMap<unknown, Severity | 'off'>;
}

export const wishOf = (rule: Rule, policy: Policy, catalogue: Catalogue): Wish =>
  wishesIn(policy, catalogue)(rule);

/** What a policy names is looked up once: most name few of thousands of rules. */
function wishesIn(policy: Policy, catalogue: Catalogue): (rule: Rule) => Wish {
  const written = Object.values(policy.checks ?? {})
    .flatMap((check) => Object.entries(check.rules ?? {}))
    .map(([selector, entry]) => ({
      entry,
      meant: new Set<unknown>(catalogue.select(selector)),
      code: catalogue.codeOf(selector),
    }));
  return (rule) => {
    const own = written.filter(({ meant }) => meant.has(rule));
    if (own.length === 0) return silent;
    const codes = new Map<unknown, Severity | 'off'>();
    const whole = own.map(({ entry: { severity, ...rest }, code }): RulePolicy => {
      if (code === undefined) return severity === undefined ? rest : { ...rest, severity };
      if (severity !== undefined) codes.set(code, severity);
      return rest;
    });
    return Object.assign({ codes }, ...whole) as Wish;
  };
}

const silent: Wish = { codes: new Map() };

/** Inputs win over the rule's own policy entry, which wins over the check's, which wins over the policy's shared keys. */
function optionsOf(
  definitions: OptionDefinitions,
  policy: Policy,
  overrides: Overrides,
  ...entries: readonly (OptionValues | undefined)[]
): OptionValues {
  const shared: Record<string, OptionValue | undefined> = { allowedRegistries: policy.allowedRegistries };
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [
      name,
      [overrides.options, ...entries, shared].find((values) => values?.[name] !== undefined)?.[name] ??
        definition.default,
    ]),
  );
}

/** What a policy says for one check, where inputs say nothing. */
export const settingOf = <Key extends 'preset' | 'failOn' | 'inlineIgnores'>(
  policy: Policy,
  checkId: string,
  key: Key,
): NonNullable<Policy[Key]> => policy.checks?.[checkId]?.[key] ?? policy[key] ?? defaults[key];

/** What the policy leaves out of one check. */
export function exclusion(policy: Policy, checkId: string, matcher: Matcher): (path: string) => boolean {
  const patterns = [...(policy.exclude ?? []), ...(policy.checks?.[checkId]?.exclude ?? [])];
  return patterns.length === 0 ? () => false : matcher(patterns);
}

/** A rule that is on, and what the policy says of it. */
interface Entry {
  readonly rule: Rule;
  readonly entry: Wish;
}

const never = (): boolean => false;
const noOptions: OptionValues = {};

export type Matcher = (patterns: readonly string[]) => (path: string) => boolean;

/** The checks that run, each with its rules that are on. `matcher` reads .gitignore patterns. */
export function activate(
  checks: readonly Check[],
  policy: Policy,
  overrides: Overrides,
  catalogue: Catalogue,
  matcher: Matcher,
): readonly ActiveCheck[] {
  const on = checks.filter((check) => policy.checks?.[check.id]?.enabled !== false);
  const excluding = new Map(on.map(({ id }) => [id, exclusion(policy, id, matcher)] as const));
  const isExcluded = ({ id }: Check, path: string): boolean => excluding.get(id)?.(path) ?? false;
  const wish = wishesIn(policy, catalogue);
  /** Those of which the rule, or any code of it, is on. */
  const entriesOf = (check: Check): readonly Entry[] => {
    const preset = presets.indexOf(overrides.preset ?? settingOf(policy, check.id, 'preset'));
    return check.rules.flatMap((rule): Entry[] => {
      const entry = wish(rule);
      const isInPreset = presets.indexOf(rule.preset) <= preset;
      if (entry.severity !== 'off' && (isInPreset || entry.severity !== undefined)) return [{ rule, entry }];
      const hasCode = [...entry.codes.values()].some((severity) => severity !== 'off');
      return hasCode ? [{ rule, entry: { ...entry, severity: 'off' } }] : [];
    });
  };
  const entries = on.map((check) => ({ check, rulesOn: entriesOf(check) }));
  const yielding = ({ yieldsTo }: Rule): ActiveRule['yields'] => {
    if (yieldsTo === undefined) return never;
    const owner = entries.find(({ rulesOn }) => rulesOn.some(({ rule }) => rule.id === yieldsTo))?.check;
    return (path) => owner?.claims(path) !== undefined && !isExcluded(owner, path);
  };
  const ownOptions = (check: Check): OptionValues =>
    optionsOf(check.options ?? {}, policy, overrides, policy.checks?.[check.id]?.options);
  return entries.map(({ check, rulesOn }) => ({
    check,
    ...connected(
      check,
      ownOptions(check),
      rulesOn.map(({ rule }) => rule),
      overrides,
    ),
    options: ownOptions(check),
    rules: rulesOn.map(({ rule, entry }) => ({
      rule,
      severityOf: ({ severity, properties }) =>
        entry.codes.get(properties?.code) ?? entry.severity ?? severity ?? rule.severity,
      options:
        rule.options === undefined
          ? noOptions
          : optionsOf(rule.options, policy, overrides, entry.options, policy.checks?.[check.id]?.options),
      yields: yielding(rule),
    })),
    failOn: overrides.failOn ?? settingOf(policy, check.id, 'failOn'),
    inlineIgnores: settingOf(policy, check.id, 'inlineIgnores'),
    isExcluded: (path) => isExcluded(check, path),
  }));
}

/** How a check looks outside for the rules that are on. */
export function connected(
  check: Check,
  options: OptionValues,
  rulesOn: readonly Rule[],
  overrides: Overrides,
): Pick<ActiveCheck, 'gatherer' | 'offline' | 'isMisread'> {
  const gatherer = check.gatherer?.(
    { ...overrides.options, ...options },
    new Set(rulesOn.map(({ id }) => id)),
  );
  const offline = overrides.offline === true;
  if (!offline || gatherer === undefined || gatherer.asks === 'machine') return { gatherer, offline: false };
  return {
    gatherer: gatherer.asks === 'either' ? gatherer : undefined,
    offline: true,
    ...(overrides.isMisread && { isMisread: true }),
  };
}
