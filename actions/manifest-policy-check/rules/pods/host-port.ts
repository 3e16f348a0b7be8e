import { hostPorts } from '../../pod-security/host-ports.ts';
import { container } from './example.ts';
import { standardRule } from './standard-rule.ts';
import { baseline } from './standards.ts';

export const hostPort = standardRule({
  id: 'manifest-policy-check/host-port',
  title: 'Port of the node taken by a container',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'The port is open on the address of the node itself, past Services, and often past NetworkPolicies.',
  advice: 'Remove `hostPort` and publish the port by a Service.',
  references: [baseline, 'CIS-K8S-5.2.13', 'CWE-668'],
  aliases: ['hostPortSet', 'KSV-0024', 'CKV_K8S_26', 'C-0044'],
  examples: {
    bad: [
      { text: container('ports:', '  - containerPort: 8080', '    hostPort: 80'), lines: [10] },
      { text: container('ports: [{containerPort: 53, hostPort: "53", protocol: UDP}]'), lines: [8] },
    ],
    good: [{ text: container('ports: [{containerPort: 8080, hostPort: 0}]') }],
  },
  standard: hostPorts,
  // In the network of the node, Kubernetes itself writes the number there, which is what the pod listens on anyway.
  isMeant: (_, { spec }) => spec.at('hostNetwork').flag !== true,
  more: () => ({ mend: { mode: 'suggest' } }),
});
