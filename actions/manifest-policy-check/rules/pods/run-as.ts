import type { Severity } from '../../../../shared/core/severity.ts';
import { runAsNonRoot, runAsUser } from '../../pod-security/run-as.ts';
import type { Violation } from '../../pod-security/standard.ts';
import type { Container, Pod } from '../../pods.ts';
import { container, pod } from './example.ts';
import { standardRule } from './standard-rule.ts';
import { hardeningGuidance, restricted } from './standards.ts';

export const runAsRoot = standardRule({
  id: 'manifest-policy-check/run-as-root',
  title: 'Container that runs as root',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Root in a container is root of the kernel that it shares with its node: one hole in the runtime, and it is root there.',
  advice:
    'Set `runAsUser` to a number above 0 and `runAsNonRoot: true`, or `hostUsers: false` where root is needed inside.',
  references: [restricted, 'CIS-K8S-5.2.7', hardeningGuidance, 'CWE-250'],
  aliases: ['run-as-non-root', 'runAsRootAllowed', 'KSV-0105', 'CKV_K8S_23', 'C-0013'],
  examples: {
    bad: [
      { text: container('securityContext:', '  runAsUser: 0'), lines: [9] },
      {
        text: pod('securityContext: {runAsUser: 0x0}', 'containers: [{name: app, image: shop/web:1}]'),
        lines: [5],
      },
    ],
    good: [
      { text: container('securityContext: {runAsUser: 1000}') },
      { text: container('securityContext: {runAsUser: 0}').replace('spec:', 'spec:\n  hostUsers: false') },
    ],
  },
  // The standards say so since 1.23, but root was root before.
  standard: { ...runAsUser, since: 0 },
  more: (violation, pod) => ({ severity: reach(violation, pod, 'runAsUser') ? 'high' : 'medium' }),
});

export const runAsNonRootMissing = standardRule({
  id: 'manifest-policy-check/run-as-non-root',
  title: 'Root not forbidden',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Images run as root unless they say otherwise, and root in a container is one hole in the runtime away from root on the node.',
  advice:
    'Set `runAsNonRoot: true` in the securityContext of the pod; where the image names no number as its user, `runAsUser` too.',
  references: [restricted, 'CIS-K8S-5.2.7', hardeningGuidance, 'CWE-250'],
  aliases: ['run-as-non-root', 'runAsRootAllowed', 'RunAsNonRoot', 'KSV-0012', 'CKV_K8S_23', 'C-0013'],
  examples: {
    bad: [
      { text: container(), lines: [4] },
      { text: container('securityContext:', '  runAsNonRoot: false'), lines: [9] },
      {
        text: pod(
          'containers:',
          '  - {name: app, image: shop/web:1, securityContext: {runAsNonRoot: true}}',
          '  - name: log',
          '    image: shop/log:1',
        ),
        lines: [7],
      },
    ],
    good: [
      { text: pod('securityContext: {runAsNonRoot: true}', 'containers: [{name: app, image: shop/web:1}]') },
      { text: pod('hostUsers: false', 'containers: [{name: app, image: shop/web:1}]') },
      { text: container('securityContext: {runAsUser: 0}') },
    ],
  },
  standard: runAsNonRoot,
  // Root that is set is `run-as-root`.
  isMeant: ({ container }, pod) => !concerned(pod, container).every(isRoot),
  more(violation, pod) {
    const { field, container, message } = violation;
    const users = concerned(pod, container).map(userOf);
    const hasOtherUser = users.every((user) => user !== undefined && user !== 0);
    const isLeftToImage = !field.exists && users.every((user) => user === undefined);
    return {
      ...(isLeftToImage && {
        message: `${message.slice(0, -1)}: the image decides whether it runs as root.`,
      }),
      severity: severityOf(violation, pod, hasOtherUser),
      mend: { set: true, field, mode: hasOtherUser ? 'fix' : 'suggest' },
    };
  },
});

function severityOf(violation: Violation, pod: Pod, hasOtherUser: boolean): Severity {
  if (hasOtherUser) return 'low';
  return violation.field.exists && reach(violation, pod, 'runAsNonRoot') ? 'high' : 'medium';
}

const concerned = ({ containers }: Pod, container: Container | undefined): readonly Container[] =>
  container === undefined ? containers : [container];

/** What the pod sets holds for a container that does not set it itself. */
const reach = ({ container }: Violation, { containers }: Pod, name: string): boolean =>
  container !== undefined || containers.some(({ security }) => !security.at(name).exists);

function userOf({ security, pod }: Container): number | undefined {
  const own = security.at('runAsUser');
  return (own.exists ? own : pod.security.at('runAsUser')).integer;
}

const isRoot = (container: Container): boolean => userOf(container) === 0;
