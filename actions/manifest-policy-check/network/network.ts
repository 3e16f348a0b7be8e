import { groupBy } from '../../../shared/core/group.ts';
import { remembered } from '../../../shared/core/remembered.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { Manifest } from '../manifest.ts';
import type { KubeObject } from '../object.ts';
import { podsOf } from '../pods.ts';
import { areMet, requirementsOf } from '../selector.ts';
import { endpointOf, type Endpoint } from './endpoint.ts';
import { foreignPolicyOf, type ForeignPolicy } from './foreign-policy.ts';
import { Namespaces } from './namespaces.ts';
import { isNetworkPolicy, policyOf, type Policy } from './policy.ts';

/** All that the files say about who may talk to whom. */
export interface Network {
  readonly endpoints: readonly Endpoint[];
  readonly policies: readonly Policy[];
  readonly foreign: readonly ForeignPolicy[];
  readonly namespaces: Namespaces;
  /** Objects of kind Namespace. */
  readonly namespaceObjects: readonly KubeObject[];
  /** The policies that select an endpoint. */
  policiesOf(endpoint: Endpoint): readonly Policy[];
  /** The endpoints that a policy selects. */
  selectedBy(policy: Policy): readonly Endpoint[];
  /** Those that a podSelector picks, in one namespace or in all. */
  picked(podSelector: Field, namespace?: { readonly name: string | undefined }): Iterable<Endpoint>;
}

/** `named`: the option `workloads`. */
export const networkOf = (docs: readonly Manifest[], named: readonly string[] = []): Network =>
  named.length === 0 ? usualNetwork(docs) : readNetwork(docs, named);

const usualNetwork = remembered((docs: readonly Manifest[]) => readNetwork(docs, []));

function readNetwork(docs: readonly Manifest[], named: readonly string[]): Network {
  const objects = docs.flatMap((doc) => doc.objects);
  const endpoints = docs.flatMap((doc) => podsOf(doc, named).flatMap((pod) => endpointOf(pod, named) ?? []));
  const policies = objects.filter((one) => isNetworkPolicy(one) && !one.isPartial).map(policyOf);
  const pick = picker(endpoints);
  const selected = new Map<Policy, readonly Endpoint[]>();
  const selecting = new Map<Endpoint, Policy[]>();
  for (const policy of policies) {
    const found = [...pick(policy.podSelector, { name: policy.namespace })].filter(
      ({ isOnHost }) => !isOnHost,
    );
    selected.set(policy, found);
    for (const endpoint of found) {
      const all = selecting.get(endpoint);
      if (all) all.push(policy);
      else selecting.set(endpoint, [policy]);
    }
  }
  return {
    endpoints,
    policies,
    foreign: objects.flatMap((object) => foreignPolicyOf(object) ?? []),
    namespaces: new Namespaces(objects),
    namespaceObjects: objects.filter(({ kind, group }) => kind === 'Namespace' && group === ''),
    policiesOf: (endpoint) => selecting.get(endpoint) ?? [],
    selectedBy: (policy) => selected.get(policy) ?? [],
    picked: pick,
  };
}

/** Looks only at endpoints that have one of the labels asked for, or are in the namespace: whatever are fewer. */
function picker(endpoints: readonly Endpoint[]): Network['picked'] {
  const byNamespace = groupBy(endpoints, ({ namespace }) => namespace);
  const byLabel = groupBy(
    endpoints.flatMap((endpoint) => [...endpoint.labels].map((label) => ({ endpoint, label }))),
    ({ label }) => labelKey(...label),
  );
  return function* (podSelector, namespace) {
    const requirements = requirementsOf(podSelector);
    let fewest = namespace === undefined ? endpoints : (byNamespace.get(namespace.name) ?? []);
    for (const { key, oneOf } of requirements) {
      const [value] = oneOf ?? [];
      if (oneOf?.length !== 1 || value === undefined) continue;
      const having = byLabel.get(labelKey(key, value)) ?? [];
      if (having.length < fewest.length) fewest = having.map(({ endpoint }) => endpoint);
    }
    for (const one of fewest)
      if ((namespace === undefined || one.namespace === namespace.name) && areMet(requirements, one.labels))
        yield one;
  };
}

const labelKey = (key: string, value: string): string => `${key}=${value}`;
