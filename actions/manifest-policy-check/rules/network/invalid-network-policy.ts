import { faultsOf } from '../../network/faults.ts';
import { isNetworkPolicy } from '../../network/policy.ts';
import { objectRule } from '../../workload-rule.ts';

const policy = (rest: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {}\n  ingress:\n    - from:\n${rest}`;
const ports = (rest: string): string => policy(`        - podSelector: {}\n      ports:\n${rest}`);

export const invalidNetworkPolicy = objectRule({
  id: 'manifest-policy-check/invalid-network-policy',
  title: 'A NetworkPolicy is not valid',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'A policy that the API server refuses, or reads otherwise than it was meant, isolates nobody: the pods start without it.',
  advice: 'Write it as the API reference says, and try it with `kubectl apply --dry-run=server`.',
  references: ['https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/'],
  aliases: [],
  examples: {
    bad: [
      { text: policy('        - {}\n'), lines: [9] },
      {
        text: policy(
          '        - ipBlock: { cidr: 10.0.0.0/8, except: [192.168.0.0/16] }\n          podSelector: {}\n',
        ),
        lines: [9, 9],
      },
      { text: policy('        podSelector: {}\n'), lines: [8] },
      { text: policy('        - podSelector:\n            app: web\n'), lines: [10] },
      { text: ports('        - port: http\n          endPort: 90\n'), lines: [12] },
      { text: ports('        - port: 80\n          protocol: tcp\n'), lines: [12] },
    ],
    good: [
      { text: policy('        - ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0/16] }\n') },
      { text: ports('        - port: 80\n          endPort: 90\n          protocol: SCTP\n') },
    ],
  },
  check(object, say) {
    if (!isNetworkPolicy(object)) return;
    for (const { field, message } of faultsOf(object.root.at('spec')))
      say(field, `Not as the API takes it: ${message}.`);
  },
});
