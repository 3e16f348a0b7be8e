import { isolation } from '../../network/reach.ts';
import { networkRule } from '../../network/network-rule.ts';
import { typeNames, type Direction } from '../../network/policy.ts';

const pod =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers:\n    - image: web:1\n';
const policy = (rest: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n${rest}`;

interface Words {
  readonly name: string;
  readonly title: string;
  readonly why: string;
  readonly aliases: readonly string[];
  readonly bad: readonly [string, ...string[]];
  readonly good: readonly [string, ...string[]];
}

/** Pods that policies isolate for the other direction only. */
const notIsolated = (direction: Direction, { name, title, why, aliases, bad, good }: Words) =>
  networkRule({
    id: `manifest-policy-check/${name}`,
    title,
    severity: 'low',
    confidence: 'medium',
    preset: 'recommended',
    why,
    advice: `Add \`${typeNames[direction]}\` to the policyTypes of a policy that selects the pods, and allow what they need.`,
    references: [
      'https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation',
      'CIS-K8S-5.3.2',
      'CWE-923',
    ],
    aliases,
    examples: {
      bad: [
        { text: pod, beside: { 'policy.yaml': policy(bad[0]) }, lines: [4] },
        ...bad.slice(1).map((rest) => ({ text: pod, beside: { 'policy.yaml': policy(rest) }, lines: [4] })),
      ],
      good: [
        { text: pod, beside: { 'policy.yaml': policy(good[0]) } },
        ...good.slice(1).map((rest) => ({ text: pod, beside: { 'policy.yaml': policy(rest) } })),
        { text: pod },
      ],
    },
    check(network, say, { hasPoliciesElsewhere }) {
      for (const endpoint of network.endpoints) {
        const { object, title, namespace, hasOwnLabels } = endpoint;
        if (!hasOwnLabels || network.policiesOf(endpoint).length === 0 || hasPoliciesElsewhere(namespace))
          continue;
        if (isolation(network, endpoint, direction) !== 'open') continue;
        const message = `The NetworkPolicies that select the pods of ${title} do not isolate them for ${direction}.`;
        say(object, object.root.at('metadata', 'name'), message);
      }
    },
  });

export const egressNotIsolated = notIsolated('egress', {
  name: 'egress-not-isolated',
  title: 'Policies leave what the pods send open',
  why: 'Whoever breaks into the pod may call home, scan the cluster and ask the cloud for credentials: policies for ingress alone hold nothing back.',
  aliases: ['C-0030'],
  bad: ['', '  egress: []\n'],
  good: [
    '  policyTypes: [Egress]\n',
    '  policyTypes: [Ingress, Egress]\n',
    '  egress:\n    - ports: [{ port: 53 }]\n',
  ],
});

export const ingressNotIsolated = notIsolated('ingress', {
  name: 'ingress-not-isolated',
  title: 'Policies leave what the pods take open',
  why: 'Policies for egress alone stop nobody from calling the pods: every pod of the cluster may.',
  aliases: ['C-0030'],
  bad: ['  policyTypes: [Egress]\n'],
  good: ['', '  policyTypes: [Ingress]\n  egress: []\n'],
});
