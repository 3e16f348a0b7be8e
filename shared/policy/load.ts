import type { Catalogue } from '../core/catalogue.ts';
import type { SourceFile } from '../core/document.ts';
import type { Policy, SuppressionEntry } from '../core/policy.ts';
import type { Problem } from '../core/result.ts';
import { didYouMean } from '../core/suggest.ts';
import { parseYaml, type YamlNode } from '../parse/yaml.ts';
import { faultsOf, type Fault } from './faults.ts';
import { lineOf, plain, type Path } from './plain.ts';
import { policyKeys, policySchema } from './schema.ts';

/** A policy, or what is wrong with it; with faults it is empty: a policy half understood could open the gate. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
}

/** Reads `.github/portcullis.yml`. Every fault names its line. */
export function loadPolicy(file: SourceFile, catalogue: Catalogue): LoadedPolicy {
  const problem = (line: number, message: string, hint: string): Problem => ({
    code: 'bad-policy',
    message: `${file.path}:${String(line)}: ${message}`,
    hint,
  });
  const { roots, problems, duplicates } = parseYaml(file, 'core');
  const [root, second] = roots;
  const broken = [
    ...problems.map(({ line, reason }) => problem(line, reason, 'The policy is a YAML file.')),
    ...duplicates.map(({ key, region }) =>
      problem(region.startLine, `"${key}" stands twice`, 'Keep one of the two.'),
    ),
    ...(second
      ? [problem(second.region.startLine, 'a second document', 'The policy is one YAML document.')]
      : []),
  ];
  if (broken.length > 0) return { policy: {}, problems: broken };
  if (root === undefined) return { policy: {}, problems: [] };
  const parsed = policySchema.safeParse(plain(root));
  const faults = parsed.success
    ? unknownNames(parsed.data, catalogue)
    : faultsOf(parsed.error.issues, policyKeys);
  if (!parsed.success || faults.length > 0)
    return {
      policy: {},
      problems: inOrder(faults, root).map(({ line, message, hint }) => problem(line, message, hint)),
    };
  return { policy: parsed.data, problems: [] };
}

/** By line, as an editor shows them. */
const inOrder = (faults: readonly Fault[], root: YamlNode) =>
  faults
    .map(({ path, message, hint }) => ({ line: lineOf(root, path), message, hint }))
    .sort((a, b) => a.line - b.line);

/** Names that the schema cannot know: checks, rules and their options. */
function unknownNames(policy: Policy, catalogue: Catalogue): Fault[] {
  const checkIds = catalogue.checks.map(({ id }) => id);
  const inChecks = Object.entries(policy.checks ?? {}).flatMap(([id, check]): Fault[] => {
    const path: Path = ['checks', id];
    if (!checkIds.includes(id))
      return [{ path, message: `no check is called "${id}"`, hint: didYouMean(id, checkIds) }];
    return Object.entries(check.rules ?? {}).flatMap(([selector, { options }]): Fault[] => {
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
      const known = rules.flatMap((rule) => Object.keys(rule.options ?? {}));
      return Object.keys(options ?? {})
        .filter((name) => !known.includes(name))
        .map((name) => ({
          path: [...at, 'options', name],
          message: `${selector} has no option "${name}"`,
          hint: known.length > 0 ? didYouMean(name, known) : 'It has no options.',
        }));
    });
  });
  return [...inChecks, ...unknownRules(policy.suppressions ?? [], ['suppressions'], catalogue)];
}

/** Suppressions of rules that do not exist would silence nothing, unseen. */
export const unknownRules = (
  entries: readonly SuppressionEntry[],
  path: Path,
  catalogue: Catalogue,
): Fault[] =>
  entries.flatMap(({ rule }, index) =>
    catalogue.select(rule).length > 0 ? [] : [unknownRule([...path, index, 'rule'], rule, catalogue)],
  );

const unknownRule = (path: Path, selector: string, catalogue: Catalogue): Fault => ({
  path,
  message: `no rule is called "${selector}"`,
  hint: `${didYouMean(selector, catalogue.names).replace(/^Known: .*/u, '')} The command "rules" lists them.`.trim(),
});
