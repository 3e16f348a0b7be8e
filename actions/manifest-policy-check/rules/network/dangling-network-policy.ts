import { groupBy } from '../../../../shared/core/group.ts';
import { remembered } from '../../../../shared/core/remembered.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { isControllerLabel } from '../../network/endpoint.ts';
import type { Network } from '../../network/network.ts';
import { networkRule } from '../../network/network-rule.ts';
import { directions, type Peer, type Policy } from '../../network/policy.ts';
import { splitPeers } from '../../network/split-peer.ts';
import { requirementsOf } from '../../selector.ts';

const pod = (labels: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: ${labels}\nspec:\n  containers:\n    - image: web:1\n`;
const policy = (selector: string, rest = ''): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: ${selector}\n${rest}`;
const from = (peer: string): string => `  ingress:\n    - from:\n        - ${peer}\n`;
const web = { 'web.yaml': pod('{ app: web }') };

const references = [
  'https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource',
  'CIS-K8S-5.3.2',
];

export const danglingNetworkPolicy = networkRule({
  id: 'manifest-policy-check/dangling-network-policy',
  title: 'A NetworkPolicy selects no pods',
  severity: 'low',
  confidence: 'medium',
  preset: 'recommended',
  why: 'A policy whose labels match nothing isolates nothing, and looks as if it did: mostly the labels of the pods were renamed.',
  advice: 'Use the labels of the pod template, in the namespace of the policy.',
  references,
  aliases: ['dangling-networkpolicy', 'networkpolicy-targets-pod', 'C-0299'],
  examples: {
    bad: [{ text: policy('{ matchLabels: { app: wbe } }'), beside: web, lines: [6] }],
    good: [
      { text: policy('{ matchLabels: { app: web } }'), beside: web },
      { text: policy('{}'), beside: web },
      { text: policy('{ matchLabels: { app: web } }') },
    ],
  },
  check(network, say) {
    for (const { object, namespace, podSelector } of network.policies) {
      if (requirementsOf(podSelector).length === 0 || !isDangling(network, podSelector, within(namespace)))
        continue;
      say(object, podSelector, `No pod in these files has the labels that ${object.title} selects.`);
    }
  },
});

export const danglingPolicyPeer = networkRule({
  id: 'manifest-policy-check/dangling-policy-peer',
  title: 'A peer of a NetworkPolicy matches no pods',
  severity: 'low',
  confidence: 'medium',
  preset: 'recommended',
  why: 'A rule for pods that do not exist blocks those it was written for, and lets in whoever takes the labels later.',
  advice:
    'Use the labels of the pod template. A podSelector alone means the namespace of the policy: add a namespaceSelector to the same entry for pods of another.',
  references,
  aliases: ['dangling-networkpolicypeer-podselector'],
  examples: {
    bad: [
      { text: policy('{}', from('podSelector: { matchLabels: { app: api } }')), beside: web, lines: [9] },
      {
        text: policy('{}', '  egress:\n    - to:\n        - podSelector: { matchLabels: { app: db } }\n'),
        beside: web,
        lines: [9],
      },
    ],
    good: [
      { text: policy('{}', from('podSelector: { matchLabels: { app: web } }')), beside: web },
      {
        text: policy(
          '{}',
          from(
            'podSelector: { matchLabels: { app: api } }\n          namespaceSelector: { matchLabels: { team: a } }',
          ),
        ),
        beside: web,
      },
    ],
  },
  check(network, say) {
    for (const policy of network.policies)
      for (const direction of directions)
        for (const rule of policy.rules[direction] ?? []) {
          const split = new Set(splitPeers(network, rule).map(({ second }) => second));
          for (const peer of rule.peers ?? [])
            if (!split.has(peer) && isPeerDangling(network, policy, peer))
              say(
                policy.object,
                peer.podSelector,
                'No pod in these files has the labels that this peer names.',
              );
        }
  },
});

function isPeerDangling(network: Network, { namespace }: Policy, peer: Peer): boolean {
  const { podSelector, namespaceSelector, block } = peer;
  if (block || requirementsOf(podSelector).length === 0) return false;
  if (!namespaceSelector.exists) return isDangling(network, podSelector, within(namespace));
  if (network.namespaces.mayPickOther(namespaceSelector)) return false;
  return isDangling(
    network,
    podSelector,
    (name) => network.namespaces.picked(namespaceSelector, name) !== 'no',
  );
}

/** What has no namespace may come to be in any. */
const within = (namespace: string | undefined) => (name: string | undefined) =>
  name === namespace || name === undefined || namespace === undefined;

/** Only where some pods of the namespaces are in the files: those of others may live elsewhere altogether. */
function isDangling(
  network: Network,
  podSelector: Field,
  isThere: (namespace: string | undefined) => boolean,
): boolean {
  if (isByController(podSelector)) return false;
  for (const { namespace } of network.picked(podSelector)) if (isThere(namespace)) return false;
  const there = [...namespacesOf(network)].filter(([name]) => isThere(name));
  return there.length > 0 && there.every(([, isKnown]) => isKnown);
}

/** Whether the files tell the labels of all pods. Those of the system come with the cluster. */
const namespacesOf = remembered(
  ({ endpoints }: Network) =>
    new Map(
      [...groupBy(endpoints, ({ namespace }) => namespace)].map(([name, pods]) => [
        name,
        name !== 'kube-system' && pods.every(({ hasOwnLabels }) => hasOwnLabels),
      ]),
    ),
);

const isByController = (podSelector: Field): boolean =>
  requirementsOf(podSelector).some(({ key }) => isControllerLabel(key));
