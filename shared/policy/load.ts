import type { z } from 'zod';
import type { Catalogue } from '../core/catalogue.ts';
import type { OptionValues } from '../core/check.ts';
import type { SourceFile } from '../core/document.ts';
import { lockableKeys } from '../core/locks.ts';
import type { Policy, SuppressionEntry } from '../core/policy.ts';
import type { Problem } from '../core/problem.ts';
import type { OptionDefinitions, OptionValue } from '../core/rule.ts';
import { didYouMean } from '../core/suggest.ts';
import { signerFaults } from '../parse/signer-faults.ts';
import type { YamlNode } from '../parse/yaml.ts';
import { problemsOf, readSettings } from './document.ts';
import { faultsOf, type Fault } from './faults.ts';
import { lineOf, plain, pruned, type Path } from './plain.ts';
import { parseReference } from './reference.ts';
import { policyKeys, policySchema } from './schema.ts';

/** A policy, or what is wrong with it; with faults it is empty: a policy half understood could open the gate. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
}

/** Reads `.github/portcullis.yml`. Every fault names its line. */
export function loadPolicy(file: SourceFile, catalogue: Catalogue): LoadedPolicy {
  const { policy, problems } = loadPlaced(file, catalogue);
  return { policy, problems };
}

/** With the 1-based line of each key. */
export function loadPlaced(file: SourceFile, catalogue: Catalogue): LoadedPolicy & Placed {
  const { root, problems } = readSettings(file, 'The policy');
  const placed = { lineOf: (path: Path) => (root === undefined ? 1 : lineOf(root, path)) };
  return { ...loaded(file, catalogue, root, problems), ...placed };
}

export interface Placed {
  readonly lineOf: (path: Path) => number;
}

function loaded(
  file: SourceFile,
  catalogue: Catalogue,
  root: YamlNode | undefined,
  problems: readonly Problem[],
): LoadedPolicy {
  if (problems.length > 0) return { policy: {}, problems };
  if (root === undefined) return { policy: {}, problems: [] };
  const parsed = policySchema.safeParse(plain(root), { reportInput: true });
  const faults = parsed.success
    ? faultsIn(parsed.data, catalogue)
    : [...faultsOf(parsed.error.issues, policyKeys), ...faultsBeside(parsed.error.issues, root, catalogue)];
  if (!parsed.success || faults.length > 0) return { policy: {}, problems: problemsOf(file, root, faults) };
  return { policy: withPlaces(parsed.data, file, root), problems: [] };
}

/** What the schema cannot see. */
const faultsIn = (policy: Policy, catalogue: Catalogue): readonly Fault[] => [
  ...unknownNames(policy, catalogue),
  ...unsoundSigners(policy),
  ...unsoundReferences(policy),
  ...unknownLocks(policy, catalogue),
];

/**
 * The same of a policy that the schema refuses, in the parts that it has nothing against: all is told at once. A list with a
 * fault is taken out whole: its other items would stand in other places.
 */
function faultsBeside(
  issues: readonly z.core.$ZodIssue[],
  root: YamlNode,
  catalogue: Catalogue,
): readonly Fault[] {
  const gone = issues.flatMap((issue) => {
    const list = issue.path.findIndex((part) => typeof part === 'number');
    if (list >= 0) return [issue.path.slice(0, list).map(String)];
    const path = issue.path.map(String);
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  });
  const rest = policySchema.safeParse(pruned(plain(root), gone));
  return rest.success ? faultsIn(rest.data, catalogue) : [];
}

/** Entries that would trust nobody, or anybody. */
const unsoundSigners = ({ trustedSigners = [] }: Policy): Fault[] =>
  trustedSigners.flatMap((entry, index) =>
    signerFaults(entry).map((fault) => ({ ...fault, path: ['trustedSigners', index, ...fault.path] })),
  );

const unsoundReferences = ({ extends: all = [] }: Policy): Fault[] =>
  all.flatMap((written, index) => {
    const found = parseReference(written);
    return 'fault' in found ? [{ path: ['extends', index], message: found.fault, hint: found.hint }] : [];
  });

const unknownLocks = ({ locked = [] }: Policy, catalogue: Catalogue): Fault[] => {
  const known: readonly string[] = [...lockableKeys, ...catalogue.checkIds];
  return locked.flatMap((name, index) =>
    known.includes(name) || !catalogue.isUnknown(name)
      ? []
      : [
          {
            path: ['locked', index],
            message: `no rule, check or key that can be locked is called "${name}"`,
            hint: didYouMean(name, [...known, ...catalogue.names]).replace(
              /^Known: .*/u,
              'The command "rules" lists them.',
            ),
          },
        ],
  );
};

/** Verdicts name the entry that they come from. */
function withPlaces(policy: Policy, { path }: SourceFile, root: YamlNode): Policy {
  const { trustedSigners } = policy;
  if (trustedSigners === undefined) return policy;
  return {
    ...policy,
    trustedSigners: trustedSigners.map((entry, index) => ({
      ...entry,
      place: { path, line: lineOf(root, ['trustedSigners', index]) },
    })),
  };
}

/** Names that the schema cannot know: checks, rules and their options. */
function unknownNames(policy: Policy, catalogue: Catalogue): Fault[] {
  const inChecks = Object.entries(policy.checks ?? {}).flatMap(([id, check]): Fault[] => {
    const path: Path = ['checks', id];
    const own = catalogue.checks.find((one) => one.id === id);
    if (!catalogue.checkIds.includes(id))
      return [{ path, message: `no check is called "${id}"`, hint: didYouMean(id, catalogue.checkIds) }];
    // One that does not run has its options looked at where it does.
    if (own === undefined) return [];
    const shared = Object.assign(
      {},
      ...own.rules.map(({ options }) => options),
      own.options,
    ) as OptionDefinitions;
    const inRules = Object.entries(check.rules ?? {}).flatMap(([selector, { options }]): Fault[] => {
      const at: Path = [...path, 'rules', selector];
      const rules = catalogue.select(selector);
      if (rules.length === 0) return [unknownRule(at, selector, catalogue)];
      if (!rules.some((rule) => rule.id.startsWith(`${id}/`)))
        return [
          {
            path: at,
            message: `${selector} is no rule of ${id}`,
            hint: 'Move it below the check it belongs to.',
          },
        ];
      const known = Object.assign(
        {},
        ...rules.map((rule) => catalogue.rule(rule.id)?.options),
      ) as OptionDefinitions;
      return optionFaults(options, known, selector, [...at, 'options']);
    });
    return [...optionFaults(check.options, shared, id, [...path, 'options']), ...inRules];
  });
  return [...inChecks, ...unknownRules(policy.suppressions ?? [], ['suppressions'], catalogue)];
}

const typeOf = (value: OptionValue): string => (Array.isArray(value) ? 'list' : typeof value);

function optionFaults(values: OptionValues = {}, known: OptionDefinitions, owner: string, at: Path): Fault[] {
  const names = Object.keys(known);
  return Object.entries(values).flatMap(([name, value]): Fault[] => {
    const wanted = known[name]?.default;
    const path = [...at, name];
    if (wanted === undefined) {
      const hint = names.length > 0 ? didYouMean(name, names) : 'It has no options.';
      return [{ path, message: `${owner} has no option "${name}"`, hint }];
    }
    if (known[name]?.inputOnly)
      return [{ path, message: `${name} is no setting of a policy`, hint: 'Give it as an input.' }];
    const faults =
      typeOf(value) === typeOf(wanted)
        ? (known[name]?.faults?.(value) ?? [])
        : [`must be of type ${typeOf(wanted)}`];
    return faults.map((fault) => ({ path, message: `${name}: ${fault}`, hint: known[name]?.summary ?? '' }));
  });
}

/** Suppressions of rules that do not exist would silence nothing, unseen. */
export const unknownRules = (
  entries: readonly SuppressionEntry[],
  path: Path,
  catalogue: Catalogue,
): Fault[] =>
  entries.flatMap(({ rule }, index) =>
    catalogue.isUnknown(rule) ? [unknownRule([...path, index, 'rule'], rule, catalogue)] : [],
  );

const unknownRule = (path: Path, selector: string, catalogue: Catalogue): Fault => ({
  path,
  message: `no rule is called "${selector}"`,
  hint: `${wholeCheck(selector, catalogue) ?? didYouMean(selector, catalogue.names).replace(/^Known: .*/u, '')} The command "rules" lists them.`.trim(),
});

/** `secret-scan/*` reads like a pattern of ids; the check as a whole is meant. */
function wholeCheck(selector: string, catalogue: Catalogue): string | undefined {
  const [, id = ''] = /^([a-z-]{1,64})\/\*+$/u.exec(selector) ?? [];
  return catalogue.checkIds.includes(id) ? `Did you mean ${id}:*?` : undefined;
}
