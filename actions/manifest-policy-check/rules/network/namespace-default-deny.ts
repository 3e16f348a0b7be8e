import { groupBy } from '../../../../shared/core/group.ts';
import { networkRule } from '../../network/network-rule.ts';
import { isForeign } from '../../network/reach.ts';
import { requirementsOf } from '../../selector.ts';

const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n';
const workload =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  containers:\n    - image: web:1\n';
const policy = (rest: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: all\n  namespace: shop\nspec:\n${rest}`;

export const namespaceDefaultDeny = networkRule({
  id: 'manifest-policy-check/namespace-default-deny',
  title: 'The namespace has no default deny',
  severity: 'low',
  confidence: 'medium',
  preset: 'recommended',
  why: 'Without a policy for all pods of the namespace, each new one is open to the whole cluster until somebody thinks of it.',
  advice:
    'Add a NetworkPolicy with `podSelector: {}` and `policyTypes: [Ingress, Egress]` to the namespace, and allow by further policies.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-ingress-traffic',
    'CIS-K8S-5.3.2',
    'CWE-923',
  ],
  aliases: ['C-0054', 'C-0206', 'C-0049'],
  examples: {
    bad: [
      { text: namespace, beside: { 'web.yaml': workload }, lines: [4] },
      {
        text: namespace,
        beside: { 'web.yaml': workload, 'policy.yaml': policy('  podSelector: {}\n  ingress:\n    - {}\n') },
        lines: [4],
      },
      {
        text: namespace,
        beside: {
          'web.yaml': workload,
          'policy.yaml': policy('  podSelector: {}\n  policyTypes: [Egress]\n'),
        },
        lines: [4],
      },
    ],
    good: [
      { text: namespace, beside: { 'web.yaml': workload, 'policy.yaml': policy('  podSelector: {}\n') } },
      {
        text: namespace,
        beside: {
          'web.yaml': workload,
          'policy.yaml': policy('  podSelector: {}\n  ingress:\n    - from:\n        - podSelector: {}\n'),
        },
      },
      { text: namespace },
    ],
  },
  check(network, say, { hasPoliciesElsewhere }) {
    const inUse = groupBy(network.endpoints, (endpoint) => endpoint.namespace);
    const denied = new Set(
      network.policies
        .filter(({ podSelector, rules: { ingress } }) => {
          const isForAll = requirementsOf(podSelector).length === 0;
          return isForAll && ingress?.every(({ peers }) => peers !== undefined) === true;
        })
        .map((one) => one.namespace),
    );
    for (const object of network.namespaceObjects) {
      const { name } = object;
      if (!inUse.has(name) || denied.has(name) || hasPoliciesElsewhere(name)) continue;
      if (inUse.get(name)?.some((endpoint) => isForeign(network, endpoint))) continue;
      const message = `No NetworkPolicy in these files denies ingress to all pods of namespace ${name} by default.`;
      say(object, object.root.at('metadata', 'name'), message);
    }
  },
});
