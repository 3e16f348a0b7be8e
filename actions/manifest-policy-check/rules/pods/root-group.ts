import { settingsOf } from '../../pod-security/inherited.ts';
import { podRule } from '../../workload-rule.ts';
import { container, pod } from './example.ts';

export const rootGroup = podRule({
  id: 'manifest-policy-check/root-group',
  title: 'Member of the group root',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Files of root are often open to its group, in images and in folders of the node: a member reads and writes them without being root.',
  advice: 'Use a group above 0; images made for OpenShift need group 0, for them ignore this rule.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/', 'CWE-250'],
  aliases: ['KSV-0029', 'KSV-0116', 'C-0013'],
  examples: {
    bad: [
      { text: container('securityContext:', '  runAsGroup: 0'), lines: [9] },
      {
        text: pod(
          'securityContext:',
          '  fsGroup: 0',
          '  supplementalGroups:',
          '    - 4000',
          '    - 0',
          'containers: [{name: app, image: shop/web:1}]',
        ),
        lines: [6, 9],
      },
    ],
    good: [
      { text: container('securityContext: {runAsGroup: 3000}') },
      { text: pod('securityContext: {fsGroup: 2000}', 'containers: [{name: app, image: shop/web:1}]') },
    ],
  },
  check(pod, say) {
    const groups = [
      ...settingsOf(pod, 'runAsGroup').map(({ field, owner }) => ({ field, owner, name: 'runAsGroup' })),
      { field: pod.security.at('fsGroup'), owner: 'The pod', name: 'fsGroup' },
      ...pod.security
        .at('supplementalGroups')
        .items.map((field) => ({ field, owner: 'The pod', name: 'supplementalGroups' })),
    ];
    for (const { field, owner, name } of groups)
      if (field.integer === 0)
        say(
          field,
          `${owner} sets ${name} 0, the group of root.`,
          name === 'supplementalGroups' ? { mend: { title: 'Remove the group', mode: 'suggest' } } : {},
        );
  },
});
