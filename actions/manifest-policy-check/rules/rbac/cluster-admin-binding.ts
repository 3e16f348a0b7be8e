import { binding, clusterBinding } from '../../rbac/example.ts';
import { bindingRule } from '../../rbac/binding-rule.ts';
import { placeTitle } from '../../rbac/binding.ts';
import { listed, subjectTitle } from '../../rbac/subject.ts';

export const clusterAdminBinding = bindingRule({
  id: 'manifest-policy-check/cluster-admin-binding',
  title: 'cluster-admin is given away',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'cluster-admin may do everything: one stolen token of its holder is the whole cluster, with every Secret in it.',
  advice:
    'Write a role with what the holder uses, and bind that; keep cluster-admin for people in an emergency.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles',
    'CIS-K8S-5.1.1',
    'CWE-250',
  ],
  aliases: [
    'cluster-admin-role-binding',
    'KSV-0111',
    'C-0035',
    'clusterrolebindingClusterAdmin',
    'rolebindingClusterAdminClusterRole',
    'C-0185',
    'C-0272',
  ],
  examples: {
    bad: [
      { text: clusterBinding('cluster-admin'), lines: [4] },
      { text: binding('cluster-admin', 'kind: User, name: jane', 'ClusterRole'), lines: [4] },
    ],
    good: [
      { text: clusterBinding('view') },
      { text: binding('cluster-admin') },
      { text: clusterBinding('cluster-admin').replace(/subjects:[^]*/, 'subjects: []\n') },
    ],
  },
  check({ object, roleName, subjects, place }, say) {
    if (roleName.kind !== 'ClusterRole' || roleName.name !== 'cluster-admin' || subjects.length === 0) return;
    say(
      object.root.at('roleRef', 'name'),
      `${listed(subjects.map(subjectTitle))} may do everything ${placeTitle(place)}.`,
      { severity: place === undefined ? 'high' : 'medium' },
    );
  },
});
