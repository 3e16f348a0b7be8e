import { isolation } from '../../network/reach.ts';
import { networkRule } from '../../network/network-rule.ts';

export const missingNetworkPolicy = networkRule({
  id: 'manifest-policy-check/missing-network-policy',
  title: 'No NetworkPolicy selects the pods',
  severity: 'medium',
  confidence: 'medium',
  preset: 'security',
  why: 'Pods that no policy selects take traffic from every pod of the cluster and may send it anywhere: one pod that is broken into reaches all of them.',
  advice:
    'Write a NetworkPolicy for the pods, or a default deny for their namespace (`podSelector: {}`, both policyTypes, no rules). Policies that live elsewhere are declared under `external` (`NetworkPolicy shop/*`).',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies',
    'https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF',
    'CIS-K8S-5.3.2',
    'CWE-923',
  ],
  aliases: ['non-isolated-pod', 'pod-networkpolicy', 'missingNetworkPolicy', 'CKV2_K8S_6', 'C-0260'],
  examples: {
    bad: [
      {
        text: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - image: web:1\n',
        lines: [4],
      },
      {
        text: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers:\n    - image: web:1\n',
        beside: {
          'policy.yaml':
            'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: api\nspec:\n  podSelector:\n    matchLabels: { app: api }\n',
        },
        lines: [4],
      },
    ],
    good: [
      {
        text: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - image: web:1\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: default-deny\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n',
      },
      {
        text: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - image: web:1\n',
        beside: {
          'policy.yaml':
            'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: deny\nspec:\n  podSelector: {}\n',
        },
      },
      {
        text: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: agent\nspec:\n  hostNetwork: true\n  containers:\n    - image: agent:1\n',
      },
      {
        text: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  containers:\n    - image: web:1\n',
        options: { external: ['NetworkPolicy shop/*'] },
      },
    ],
  },
  check(network, say, { hasPoliciesElsewhere }) {
    for (const endpoint of network.endpoints) {
      const { object, title, namespace, hasOwnLabels } = endpoint;
      if (!hasOwnLabels || network.policiesOf(endpoint).length > 0 || hasPoliciesElsewhere(namespace))
        continue;
      if (isolation(network, endpoint, 'ingress') !== 'open') continue;
      // Nobody calls the pods of a job, which are soon gone.
      const more = /^(?:Job|CronJob)$/.test(object.kind) ? { severity: 'low' as const } : {};
      say(
        object,
        object.root.at('metadata', 'name'),
        `No NetworkPolicy in these files selects the pods of ${title}.`,
        more,
      );
    }
  },
});
