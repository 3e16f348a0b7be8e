import { z } from 'zod';
import type { Catalogue } from '../core/catalogue.ts';
import type { OptionValues } from '../core/check.ts';
import type { SourceFile } from '../core/document.ts';
import type { CheckPolicy, RulePolicy } from '../core/policy.ts';
import type { Severity } from '../core/severity.ts';
import { closest } from '../core/suggest.ts';
import { problemsOf, readSettings } from './document.ts';
import { faultsOf, type Fault } from './faults.ts';
import type { LoadedPolicy } from './load.ts';
import { plain, type Plain } from './plain.ts';
import { registry } from './schema.ts';

/** The check that answers hadolint. */
const checkId = 'dockerfile-lint';

/** hadolint's weights and ours: what it calls an error closes the gate by default, here as there. */
const severities = {
  error: 'high',
  warning: 'medium',
  info: 'low',
  style: 'info',
} as const satisfies Record<string, Severity>;
const levels = ['error', 'warning', 'info', 'style'] as const;

const text = z.string().min(1);
const ids = z.array(text).exactOptional();
const labelTypes = ['text', 'url', 'semver', 'hash', 'rfc3339', 'spdx', 'email'] as const;
const unread = z.unknown().exactOptional();

const schema = z.strictObject({
  ignored: ids,
  override: z.strictObject({ error: ids, warning: ids, info: ids, style: ids }).exactOptional(),
  trustedRegistries: z.union([registry.transform((one) => [one]), z.array(registry)]).exactOptional(),
  'label-schema': z.record(text, z.enum(labelTypes)).exactOptional(),
  'strict-labels': z.boolean().exactOptional(),
  'disable-ignore-pragma': z.boolean().exactOptional(),
  'failure-threshold': z.enum([...levels, 'ignore', 'none']).exactOptional(),
  // How hadolint prints and exits is no matter of a policy.
  'no-fail': unread,
  'no-color': unread,
  format: unread,
});

type Hadolint = z.infer<typeof schema>;

const reference = 'The README of hadolint lists what may stand here, below "Configure".';

const keys = [...Object.keys(schema.shape), ...levels];

/**
 * Reads a hadolint configuration as a policy for dockerfile-lint; with faults it is empty. Ids of rules that nobody knows
 * yet are passed over, since newer versions of hadolint have more of them; what cannot be an id is a fault.
 * (Facts: hadolint's README, "Configure" and "Linting Labels".)
 */
export function loadHadolint(file: SourceFile, catalogue: Catalogue): LoadedPolicy {
  const { root, problems } = readSettings(file, 'The configuration of hadolint');
  if (problems.length > 0 || root === undefined) return { policy: {}, problems };
  const parsed = schema.safeParse(withoutNulls(plain(root)), { reportInput: true });
  const faults = parsed.success
    ? malformedIds(parsed.data, catalogue)
    : faultsOf(parsed.error.issues, keys, [], reference);
  if (!parsed.success || faults.length > 0) return { policy: {}, problems: problemsOf(file, root, faults) };
  return { policy: { checks: { [checkId]: checkPolicy(parsed.data, catalogue) } }, problems: [] };
}

/** A key without a value is as good as none. */
const withoutNulls = (value: Plain): Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, one]) => (one === null ? [] : [[key, withoutNulls(one)]])),
      )
    : value;

function malformedIds({ ignored: off = [], override = {} }: Hadolint, catalogue: Catalogue): Fault[] {
  const lists = [
    { path: ['ignored'], ids: off },
    ...levels.map((level) => ({ path: ['override', level], ids: override[level] ?? [] })),
  ];
  const known = catalogue.names.filter((name) => /^DL\d+$/.test(name));
  return lists.flatMap(({ path, ids: written }) =>
    written.flatMap((id, index): Fault[] => {
      if (/^(?:DL|SC)\d{4}$/.test(id)) return [];
      const near = closest(id, known);
      const hint = near === undefined ? 'Ids look like DL3008 or SC2086.' : `Did you mean ${near}?`;
      return [{ path: [...path, index], message: `no rule of hadolint is called "${id}"`, hint }];
    }),
  );
}

function checkPolicy(config: Hadolint, catalogue: Catalogue): CheckPolicy {
  const threshold = config['failure-threshold'];
  const labels = Object.entries(config['label-schema'] ?? {}).map(([name, type]) => `${name}=${type}`);
  const strict = config['strict-labels'];
  const { trustedRegistries = [] } = config;
  const options: OptionValues = {
    // About Dockerfiles alone: the policy's own list is about every image.
    ...(trustedRegistries.length > 0 && { allowedRegistries: trustedRegistries }),
    ...(labels.length > 0 && { labelSchema: labels }),
    ...(strict !== undefined && { strictLabels: strict }),
  };
  return {
    ...(threshold !== undefined && {
      failOn: threshold === 'ignore' || threshold === 'none' ? 'info' : severities[threshold],
    }),
    ...(config['disable-ignore-pragma'] === true && { inlineIgnores: 'none' }),
    ...(Object.keys(options).length > 0 && { options }),
    rules: rulesOf(config, catalogue),
  };
}

/** Last word first: what is ignored, the worst of the overrides, the rules that the labels ask for. */
function rulesOf(config: Hadolint, catalogue: Catalogue): Record<string, RulePolicy> {
  const wishes = [
    ...(config.ignored ?? []).map((id) => [id, 'off'] as const),
    ...levels.flatMap((level) =>
      (config.override?.[level] ?? []).map((id) => [id, severities[level]] as const),
    ),
  ];
  const rules = new Map<string, RulePolicy>();
  const put = (selector: string, severity: Severity | 'off') => {
    if (!rules.has(selector)) rules.set(selector, { severity });
  };
  for (const [id, severity] of wishes) {
    // Other checks may answer the id too, in other files: this one is about Dockerfiles only.
    if (catalogue.codeOf(id) !== undefined) put(id, severity);
    else
      for (const rule of catalogue.select(id)) if (rule.id.startsWith(`${checkId}/`)) put(rule.id, severity);
  }
  for (const rule of labelRules(config, catalogue)) put(rule.id, rule.severity);
  return Object.fromEntries(rules);
}

/** Rules that a schema of labels switches on, whatever the preset: those that know its options. */
function labelRules(config: Hadolint, catalogue: Catalogue) {
  const hasSchema = config['label-schema'] !== undefined || config['strict-labels'] === true;
  const check = catalogue.checks.find(({ id }) => id === checkId);
  return (hasSchema ? (check?.rules ?? []) : []).filter(
    ({ options = {} }) => 'labelSchema' in options || 'strictLabels' in options,
  );
}
