import { handlerHosts } from '../../pod-security/handler-hosts.ts';
import { container } from './example.ts';
import { standardRule } from './standard-rule.ts';
import { baseline } from './standards.ts';

const probe = (host: string) =>
  container('livenessProbe:', '  httpGet:', '    path: /', '    port: 80', ...(host === '' ? [] : [host]));

export const probeHost = standardRule({
  id: 'manifest-policy-check/probe-host',
  title: 'Probe or hook that connects elsewhere',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'The kubelet makes the request from the network of its node, so whoever writes the pod reaches what only nodes reach (SSRF).',
  advice:
    'Remove `host`: without it the kubelet asks the pod. Another name for HTTP goes into a `Host` header.',
  references: [baseline, 'CWE-918'],
  aliases: [],
  examples: {
    bad: [
      { text: probe('    host: 169.254.169.254'), lines: [12] },
      {
        text: container('lifecycle:', '  preStop:', '    tcpSocket: {port: 22, host: db.example}'),
        lines: [10],
      },
    ],
    good: [
      { text: probe('') },
      { text: probe('    host: ""') },
      { text: probe('    host: db.example'), options: { kubernetesVersion: '1.33' } },
    ],
  },
  standard: handlerHosts,
  // The usual way to probe a pod that listens on the loopback of its node alone, which is reported as `host-network`.
  isMeant: ({ field }, { spec }) => !(isLoopback(field.source) && spec.at('hostNetwork').flag === true),
  more: ({ field }) => ({
    ...(isLoopback(field.source) && { severity: 'medium' }),
    mend: { mode: 'suggest' },
  }),
});

const isLoopback = (host = ''): boolean => /^(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?)$/.test(host);
