import { objectRule } from '../../workload-rule.ts';

const service = (spec: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports: [{ port: 80 }]\n${spec}`;

export const externalIps = objectRule({
  id: 'manifest-policy-check/external-ips',
  title: 'A Service claims external addresses',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'The cluster sends what its pods and nodes address to such an IP to the Service instead: whoever may write it can sit in the middle of any connection (CVE-2020-8554).',
  advice:
    'Remove `externalIPs`; use a load balancer, an Ingress or a Gateway, and forbid the field by admission (DenyServiceExternalIPs).',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#external-ips',
    'https://github.com/kubernetes/kubernetes/issues/97076',
    'CVE-2020-8554',
    'CWE-923',
  ],
  aliases: ['KSV-0108'],
  examples: {
    bad: [{ text: service('  externalIPs:\n    - 203.0.113.7\n'), lines: [7] }],
    good: [{ text: service('  externalIPs: []\n') }, { text: service('') }],
  },
  check({ kind, group, root, title }, say) {
    const field = root.at('spec', 'externalIPs');
    if (kind !== 'Service' || group !== '' || field.items.length === 0) return;
    const mend = { mode: 'suggest' as const };
    say(field, `${title} takes over traffic to ${field.texts.slice(0, 3).join(', ')}.`, { mend });
  },
});
