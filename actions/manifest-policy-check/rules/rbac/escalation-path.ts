import type { ProjectRule } from '../../../../shared/core/rule.ts';
import type { Manifest } from '../../manifest.ts';
import { accessOf } from '../../rbac/access.ts';
import { podsByAccount } from '../../rbac/accounts.ts';
import { pathFor, pathsOf } from '../../rbac/escalation.ts';
import { binding, clusterBinding, clusterRole, role, together } from '../../rbac/example.ts';
import { subjectTitle, type Subject } from '../../rbac/subject.ts';
import { about } from '../../workload-rule.ts';
import { workloadsOption } from '../../workloads.ts';

const pod =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\nspec:\n  serviceAccountName: web\n  containers: [{name: web, image: web}]\n';
const boss = 'kind: ServiceAccount, name: boss, namespace: ops';
const pods = 'apiGroups: [""], resources: [pods], verbs: [create]';

export const escalationPath: ProjectRule<Manifest, { workloads: typeof workloadsOption }> = {
  id: 'manifest-policy-check/escalation-path',
  scope: 'project',
  title: 'A ServiceAccount can become administrator of the cluster',
  severity: 'high',
  confidence: 'medium',
  preset: 'security',
  why: 'Rights that look small add up: whoever may start pods beside a powerful ServiceAccount, request its token or run commands in its pods has its rights as well.',
  advice:
    'Take away the first step, or keep the powerful ServiceAccount in a namespace that the other has no rights in.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks',
    'CWE-269',
  ],
  aliases: ['C-0267'],
  options: { workloads: workloadsOption },
  examples: {
    bad: [
      {
        text: together(clusterRole(pods), clusterBinding(), pod),
        beside: { 'boss.yaml': clusterBinding('cluster-admin', boss) },
        lines: [5],
      },
      {
        text: together(
          role('apiGroups: [""], resources: [serviceaccounts/token], resourceNames: [boss], verbs: [create]'),
          binding(),
        ).replaceAll('namespace: shop}\nr', 'namespace: ops}\nr'),
        beside: { 'boss.yaml': clusterBinding('cluster-admin', boss), 'pod.yaml': pod },
        lines: [5],
      },
    ],
    good: [
      {
        text: together(role(pods), binding(), pod),
        beside: { 'boss.yaml': clusterBinding('cluster-admin', boss) },
      },
      { text: together(clusterRole(pods), clusterBinding(), pod) },
      { text: together(clusterBinding('cluster-admin'), pod) },
    ],
  },
  check({ docs, options }, report) {
    const access = accessOf(docs);
    const pods = podsByAccount(docs, options.workloads);
    const paths = pathsOf(access, pods);
    if (paths.size === 0) return;
    const told = new Set<string>();
    for (const [first] of access.held.values()) {
      if (first !== undefined && first.subject.kind !== 'User') tell(first.subject);
    }
    for (const [account, [pod]] of pods)
      if (pod !== undefined) {
        const slash = account.indexOf('/');
        tell({ kind: 'ServiceAccount', namespace: account.slice(0, slash), name: account.slice(slash + 1) });
      }

    function tell(subject: Subject): void {
      const path = pathFor(paths, subject);
      const title = subjectTitle(subject);
      if (path === undefined || told.has(title)) return;
      told.add(title);
      const workload = pods.get(`${subject.namespace}/${subject.name}`)?.[0]?.object.title;
      const who = workload === undefined ? title : `${title} (${workload})`;
      report(
        about(path.object, path.field, `${who} ${path.words}.`, {
          severity: workload === undefined ? 'low' : path.end.isCertain && path.isNear ? 'high' : 'medium',
          evidence: `${title}: ${path.words}`,
        }),
      );
    }
  },
};
