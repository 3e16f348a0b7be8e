import { objectRule } from '../../workload-rule.ts';

const namespace = (labels: string): string =>
  `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n${labels}`;
const enforce = 'pod-security.kubernetes.io/enforce';

const references = [
  'https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces',
  'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  'CIS-K8S-5.2.1',
];

export const namespacePrivileged = objectRule({
  id: 'manifest-policy-check/namespace-privileged',
  title: 'A namespace that takes every pod',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Under `privileged` Pod Security admission lets every pod in: whoever may create pods there is root on the nodes.',
  advice: 'Enforce `restricted` or `baseline`, and keep what really needs more in a namespace of its own.',
  references,
  aliases: ['C-0192', 'C-0193', 'C-0194', 'C-0195', 'C-0196', 'C-0199', 'C-0202', 'C-0203', 'C-0204'],
  examples: {
    bad: [{ text: namespace(`  labels:\n    ${enforce}: privileged\n`), lines: [6] }],
    good: [{ text: namespace(`  labels:\n    ${enforce}: restricted\n`) }, { text: namespace('') }],
  },
  check(object, say) {
    const label = object.root.at('metadata', 'labels').at(enforce);
    if (object.kind === 'Namespace' && object.group === '' && label.text === 'privileged')
      say(label, `${object.title} takes every pod, privileged ones too.`, {
        mend: { set: 'baseline', mode: 'suggest' },
      });
  },
});

export const namespaceWithoutPodSecurity = objectRule({
  id: 'manifest-policy-check/namespace-without-pod-security',
  title: 'A namespace without a Pod Security level',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Without the label the default of the cluster holds, and that is `privileged` where nobody has set another.',
  advice: `Label it: \`${enforce}: restricted\`.`,
  references,
  aliases: ['C-0192', 'C-0193', 'C-0194', 'C-0195', 'C-0196', 'C-0199', 'C-0202', 'C-0203', 'C-0204'],
  examples: {
    bad: [
      { text: namespace(''), lines: [3] },
      { text: namespace(`  labels:\n    ${enforce.replace('enforce', 'warn')}: restricted\n`), lines: [5] },
    ],
    good: [{ text: namespace(`  labels:\n    ${enforce}: baseline\n`) }],
  },
  check(object, say) {
    const label = object.root.at('metadata', 'labels').at(enforce);
    if (object.kind === 'Namespace' && object.group === '' && !label.exists)
      say(label, `${object.title} enforces no Pod Security level.`, {
        mend: { set: 'restricted', mode: 'suggest' },
      });
  },
});
