import type { Field } from '../../../shared/parse/yaml-field.ts';
import { matches } from '../selector.ts';
import { selectsIn, type Selects } from './selection.ts';
import type { Subject } from './subject.ts';

/**
 * A MatchResources: matchConstraints of a policy, matchResources of a binding.
 *
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/validating-admission-policy-v1/
 */
export function selectsOf(field: Field, withoutRules: 'all' | 'none'): Selects {
  const isExact = field.at('matchPolicy').source === 'Exact';
  const rules = field.at('resourceRules').items.map((rule) => ruleOf(rule, isExact));
  const excluded = field.at('excludeResourceRules').items.map((rule) => ruleOf(rule, isExact));
  const [namespaces, objects] = [field.at('namespaceSelector'), field.at('objectSelector')];
  return (subject) =>
    (rules.length === 0 ? withoutRules === 'all' : rules.some((rule) => rule(subject))) &&
    !excluded.some((rule) => rule(subject)) &&
    matches(objects, subject.object.labels) &&
    selectsIn(namespaces, subject);
}

/** One NamedRuleWithOperations. */
function ruleOf(rule: Field, isExact: boolean): (subject: Subject) => boolean {
  const [groups, versions] = [set(rule.at('apiGroups')), set(rule.at('apiVersions'))];
  const names = new Set(rule.at('resourceNames').texts);
  // `pods/*` is about pods too; `pods/exec` is not.
  const plurals = rule
    .at('resources')
    .texts.filter((one) => !one.includes('/') || one.endsWith('/*'))
    .map((one) => one.split('/')[0] ?? '');
  const resources = new Set(plurals);
  const operations = set(rule.at('operations'));
  const scope = rule.at('scope').source ?? '*';
  return ({ object, version, resource, namespace, operation }) => {
    if (!has(operations, operation)) return false;
    const { plural } = resource;
    const isHere =
      (has(groups, object.group) && (!isExact || has(versions, version))) ||
      (!isExact && twins(object.group, plural).some((group) => groups.has(group)));
    return (
      isHere &&
      has(resources, plural) &&
      (names.size === 0 || names.has(object.name)) &&
      (scope === '*' || (scope === 'Namespaced') === (namespace !== undefined))
    );
  };
}

const set = (field: Field): ReadonlySet<string> => new Set(field.texts);
const has = (words: ReadonlySet<string>, word: string): boolean => words.has('*') || words.has(word);

/** Groups in which the same resource once was, or is. */
function twins(group: string, plural: string): readonly string[] {
  const all = moved.find(({ plurals }) => plurals.includes(plural))?.groups;
  return all?.includes(group) ? all : [];
}

const moved: readonly { readonly groups: readonly string[]; readonly plurals: readonly string[] }[] = [
  { groups: ['extensions', 'apps'], plurals: ['deployments', 'daemonsets', 'replicasets'] },
  { groups: ['extensions', 'networking.k8s.io'], plurals: ['ingresses', 'networkpolicies'] },
  { groups: ['', 'events.k8s.io'], plurals: ['events'] },
];
