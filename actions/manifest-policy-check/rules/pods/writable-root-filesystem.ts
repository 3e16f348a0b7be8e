import { isForWindows } from '../../pod-security/relaxations.ts';
import { containerRule } from '../../workload-rule.ts';
import { container } from './example.ts';
import { hardeningGuidance } from './standards.ts';

export const writableRootFilesystem = containerRule({
  id: 'manifest-policy-check/writable-root-filesystem',
  title: 'Root filesystem that can be written to',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'An attacker in the container can replace its programs and leave tools behind; read-only, what runs is what was built.',
  advice: 'Set `readOnlyRootFilesystem: true`, and mount an emptyDir where the program writes, such as /tmp.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    hardeningGuidance,
    'CWE-732',
  ],
  aliases: [
    'no-read-only-root-fs',
    'container-security-context-readonlyrootfilesystem',
    'notReadOnlyRootFilesystem',
    'ReadOnlyRootFilesystem',
    'KSV-0014',
    'CKV_K8S_22',
    'C-0017',
  ],
  examples: {
    bad: [
      { text: container(), lines: [6] },
      { text: container('securityContext:', '  readOnlyRootFilesystem: false'), lines: [9] },
    ],
    good: [
      { text: container('securityContext: {readOnlyRootFilesystem: true}') },
      { text: container().replace('spec:', 'spec:\n  os: {name: windows}') },
    ],
  },
  check({ pod, name, list, security }, say) {
    const field = security.at('readOnlyRootFilesystem');
    if (field.flag === true || (pod.isPartial && !field.exists)) return;
    // Windows has no such thing, and a container for debugging is there to be worked in.
    if (isForWindows(pod) || list === 'ephemeralContainers') return;
    say(field, `Container \`${name}\` can write to its root filesystem.`, {
      mend: { set: true, mode: 'suggest' },
    });
  },
});
