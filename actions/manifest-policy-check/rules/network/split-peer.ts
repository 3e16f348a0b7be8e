import { networkRule } from '../../network/network-rule.ts';
import { directions } from '../../network/policy.ts';
import { splitPeers } from '../../network/split-peer.ts';

const policy = (peers: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: db\n  namespace: shop\nspec:\n  podSelector: {}\n  ingress:\n    - from:\n${peers}`;
const prober =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: probe\n  namespace: watch\n  labels: { app: probe }\nspec:\n  containers:\n    - image: probe:1\n';
const beside = { 'probe.yaml': prober };
const watch = 'namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: watch } }';
const probe = 'podSelector: { matchLabels: { app: probe } }';

export const splitPeer = networkRule({
  id: 'manifest-policy-check/split-peer',
  title: 'A dash makes two peers of one',
  severity: 'low',
  confidence: 'medium',
  preset: 'recommended',
  why: 'Entries of `from` and `to` add up: `- namespaceSelector` and `- podSelector` admit the whole namespace, or these pods of the own one, where only these pods of that namespace were meant.',
  advice: 'Remove the dash in front of `podSelector`, so that both selectors stand in one entry.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors',
  ],
  aliases: [],
  examples: {
    bad: [
      { text: policy(`        - ${watch}\n        - ${probe}\n`), beside, lines: [11] },
      { text: policy(`        - namespaceSelector: {}\n        - ${probe}\n`), lines: [11] },
    ],
    good: [
      { text: policy(`        - ${watch}\n          ${probe}\n`), beside },
      { text: policy(`        - ${watch}\n        - ${probe}\n`) },
      { text: policy(`        - ${probe}\n        - ${watch}\n`), beside },
    ],
  },
  check(network, say) {
    for (const policy of network.policies)
      for (const direction of directions)
        for (const rule of policy.rules[direction] ?? [])
          for (const { first, second, meant } of splitPeers(network, rule)) {
            const message = meant
              ? `This is a peer of its own, so the one before it stands for all pods of its namespaces; only together do they mean ${meant.title}.`
              : 'This is a peer of its own and adds nobody: the one before it stands for every pod of the cluster.';
            say(policy.object, second.field, message, {
              related: [{ message: 'The peer before it', region: first.field.region }],
            });
          }
  },
});
