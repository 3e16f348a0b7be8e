import { isEverywhere } from '../../network/address.ts';
import { isNetworkPolicy, policyOf, type Direction, type PolicyRule } from '../../network/policy.ts';
import { everyPort, portsText } from '../../network/ports.ts';
import type { KubeObject } from '../../object.ts';
import { requirementsOf } from '../../selector.ts';
import { objectRule } from '../../workload-rule.ts';

const policy = (rest: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n${rest}`;
const references = [
  'https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic',
  'CIS-K8S-5.3.2',
  'CWE-923',
];

export const ingressAllowAll = objectRule({
  id: 'manifest-policy-check/ingress-allow-all',
  title: 'A NetworkPolicy lets everybody in',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Rules add up: one that admits everybody undoes all others, and any pod of the cluster can attack the service.',
  advice: 'Name the pods and namespaces that call it under `from`, and the ports that they call.',
  references,
  aliases: [],
  examples: {
    bad: [
      { text: policy('  ingress:\n    - {}\n'), lines: [8] },
      { text: policy('  ingress:\n    - from: []\n      ports: [{ port: 80 }]\n'), lines: [8] },
      { text: policy('  ingress:\n    - from:\n        - namespaceSelector: {}\n'), lines: [9] },
      { text: policy('  ingress:\n    - from:\n        - ipBlock: { cidr: 0.0.0.0/0 }\n'), lines: [9] },
      {
        text: policy('  ingress:\n    - from:\n        - podSelector: {}\n          namespaceSelector: {}\n'),
        lines: [9],
      },
    ],
    good: [
      { text: policy('  ingress: []\n') },
      { text: policy('  ingress:\n    - from:\n        - podSelector: {}\n') },
      { text: policy('  policyTypes: [Egress]\n  ingress:\n    - {}\n') },
      {
        text: policy(
          '  ingress:\n    - from:\n        - namespaceSelector: {}\n          podSelector: { matchLabels: { app: web } }\n',
        ),
      },
    ],
  },
  check(object, say) {
    for (const rule of rulesOf(object, 'ingress')) {
      const on = `on ${textOf(rule)}`;
      const more = isOnAllPorts(rule) ? {} : { severity: 'low' as const };
      if (rule.peers === undefined)
        say(rule.field, `This rule admits everybody ${on}: it has no \`from\`.`, more);
      for (const { field, block, namespaceSelector, podSelector } of rule.peers ?? []) {
        if (block && isEverywhere(block))
          say(field, `This rule admits every address (${block.cidr}) ${on}.`, more);
        if (block || !namespaceSelector.exists) continue;
        if (requirementsOf(namespaceSelector).length + requirementsOf(podSelector).length === 0)
          say(field, `This rule admits every pod of the cluster ${on}.`, more);
      }
    }
  },
});

export const egressAllowAll = objectRule({
  id: 'manifest-policy-check/egress-allow-all',
  title: 'A NetworkPolicy lets the pods send anywhere',
  severity: 'low',
  confidence: 'high',
  preset: 'security',
  why: 'A pod that is broken into may call home, reach every other pod and the metadata address of the cloud: the policy isolates for egress in name only.',
  advice: 'Name what the pods call under `to`, and at least the ports.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-egress-traffic',
    'CIS-K8S-5.3.2',
    'CWE-923',
  ],
  aliases: [],
  examples: {
    bad: [
      { text: policy('  egress:\n    - {}\n'), lines: [8] },
      { text: policy('  policyTypes: [Egress]\n  egress:\n    - to: []\n'), lines: [9] },
    ],
    good: [
      { text: policy('  policyTypes: [Egress]\n  egress: []\n') },
      { text: policy('  egress:\n    - ports: [{ port: 53, protocol: UDP }]\n') },
      { text: policy('  policyTypes: [Ingress]\n  egress:\n    - {}\n') },
    ],
  },
  check(object, say) {
    for (const rule of rulesOf(object, 'egress'))
      if (rule.peers === undefined && isOnAllPorts(rule))
        say(
          rule.field,
          'This rule lets the pods send to everybody on every port: it has neither `to` nor `ports`.',
        );
  },
});

const rulesOf = (object: KubeObject, direction: Direction): readonly PolicyRule[] =>
  isNetworkPolicy(object) ? (policyOf(object).rules[direction] ?? []) : [];

const isOnAllPorts = ({ ports, namedPorts }: PolicyRule): boolean =>
  ports === everyPort && namedPorts.length === 0;

const textOf = ({ ports, namedPorts }: PolicyRule): string =>
  [portsText(ports), ...namedPorts.map(({ protocol, name }) => `${protocol} ${name}`)]
    .filter(Boolean)
    .join(', ');
