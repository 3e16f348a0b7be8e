import type { ProjectRule } from '../../../../shared/core/rule.ts';
import type { Manifest } from '../../manifest.ts';
import { podsOf } from '../../pods.ts';
import { accessOf } from '../../rbac/access.ts';
import { accountOf, accountsNamed, type PodAccount } from '../../rbac/accounts.ts';
import { binding } from '../../rbac/example.ts';
import { subjectKey } from '../../rbac/subject.ts';
import { about } from '../../workload-rule.ts';
import { workloadsOption } from '../../workloads.ts';

const account = (more: string) =>
  `apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: web, namespace: shop}\n${more}`;
const pod = (more: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\nspec:\n  serviceAccountName: web\n  containers: [{name: web, image: web}]\n${more}`;

export const automountToken: ProjectRule<Manifest, { workloads: typeof workloadsOption }> = {
  id: 'manifest-policy-check/automount-token',
  scope: 'project',
  title: 'A token for the API server is mounted into every container',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Whoever reads files in a container reads the token too, and has the rights of the ServiceAccount. Most workloads never speak to the API server.',
  advice:
    'Set automountServiceAccountToken: false in the pod or in its ServiceAccount; where it speaks to the API server, mount a projected token into the one container that does.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
    'CIS-K8S-5.1.6',
    'CWE-522',
  ],
  aliases: [
    'KSV-0036',
    'CKV_K8S_38',
    'C-0034',
    'automountServiceAccountToken',
    'AutomountServiceAccountToken',
    'C-0190',
    'C-0261',
  ],
  options: { workloads: workloadsOption },
  examples: {
    bad: [
      { text: pod(''), lines: [4] },
      { text: pod('  automountServiceAccountToken: yes\n'), lines: [7] },
      {
        text: pod('  automountServiceAccountToken: true\n'),
        beside: { 'sa.yaml': account('automountServiceAccountToken: false\n') },
        lines: [7],
      },
    ],
    good: [
      { text: pod('  automountServiceAccountToken: false\n') },
      {
        text: pod('  automountServiceAccountToken: true\n'),
        beside: { 'rbac.yaml': binding() },
      },
      { text: pod(''), beside: { 'sa.yaml': account('automountServiceAccountToken: false\n') } },
    ],
  },
  check({ docs, options }, report) {
    for (const doc of docs)
      for (const pod of podsOf(doc, options.workloads)) {
        const own = pod.spec.at('automountServiceAccountToken');
        if (own.flag === false || (pod.isPartial && !own.exists)) continue;
        const account = accountOf(pod);
        // The value of the pod wins.
        const isOff =
          !own.exists &&
          accountsNamed(docs, account).some(
            ({ root }) => root.at('automountServiceAccountToken').flag === false,
          );
        // It says that it speaks to the API server, and has been given something to say.
        if (isOff || (own.flag === true && isGivenRights(docs, account))) continue;
        report(
          about(pod.object, own, `Every container gets a token of ServiceAccount ${account.name} mounted.`),
        );
      }
  },
};

const isGivenRights = (docs: readonly Manifest[], { name, namespace }: PodAccount): boolean =>
  accessOf(docs).held.has(subjectKey({ kind: 'ServiceAccount', name, namespace }));
