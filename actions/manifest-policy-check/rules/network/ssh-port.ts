import { containerRule } from '../../workload-rule.ts';

const pod = (ports: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - image: web:1\n      ports:\n${ports}`;

export const sshPort = containerRule({
  id: 'manifest-policy-check/ssh-port',
  title: 'A container declares the SSH port',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'An SSH server in a container is a second way in, past RBAC and the audit log, with keys and passwords of its own that nobody rotates.',
  advice: 'Remove the port and the server; use `kubectl exec` or a debug container.',
  references: ['https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/', 'CWE-284'],
  aliases: ['ssh-port', 'C-0042'],
  examples: {
    bad: [{ text: pod('        - containerPort: 80\n        - containerPort: 22\n'), lines: [10] }],
    good: [{ text: pod('        - containerPort: 2222\n        - { containerPort: 22, protocol: UDP }\n') }],
  },
  check({ field, name }, say) {
    for (const port of field.at('ports').items)
      if (port.at('containerPort').integer === 22 && (port.at('protocol').source ?? 'TCP') === 'TCP')
        say(port.at('containerPort'), `Container ${name} declares port 22, the one of SSH.`);
  },
});
