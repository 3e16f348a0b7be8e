import { binding, clusterBinding, clusterRole, role, together } from '../../rbac/example.ts';
import { exerciseOf } from '../../rbac/power.ts';
import { grave, roleRule, usual } from '../../rbac/power-rule.ts';

export const changeSystemConfigmaps = roleRule({
  id: 'manifest-policy-check/rbac-change-system-configmaps',
  title: 'A role lets its holders change ConfigMaps of the system',
  severities: usual,
  why: 'ConfigMaps of kube-system configure DNS, proxies and networks of the whole cluster, and on EKS aws-auth says which AWS identities are administrators.',
  advice:
    'Name the ConfigMaps that are needed in resourceNames, in a Role of the namespace that they are in.',
  references: [
    'https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html',
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
    'CWE-269',
  ],
  aliases: ['KSV-0049', 'KSV-0115', 'C-0037'],
  examples: {
    bad: [
      {
        text: together(
          clusterRole('apiGroups: [""], resources: [configmaps], verbs: [get, update]'),
          clusterBinding(),
        ),
        lines: [5],
      },
      {
        text: role('apiGroups: [""], resources: [configmaps], verbs: [patch]').replace('shop', 'kube-system'),
        lines: [5],
      },
      {
        text: role(
          'apiGroups: [""], resources: [configmaps], resourceNames: [aws-auth], verbs: [patch]',
        ).replace('shop', 'kube-system'),
        lines: [5],
      },
    ],
    good: [
      {
        text: together(
          clusterRole('apiGroups: [""], resources: [configmaps], verbs: [update]'),
          binding('web', 'kind: ServiceAccount, name: web, namespace: shop', 'ClusterRole'),
        ),
      },
      { text: role('apiGroups: [""], resources: [configmaps], verbs: [create, patch]') },
      { text: clusterRole('apiGroups: [""], resources: [configmaps], resourceNames: [web], verbs: [patch]') },
      { text: clusterRole('apiGroups: [""], resources: [configmaps], verbs: [get, list, watch]') },
    ],
  },
  look(rule, { kind, namespace }) {
    if (kind === 'Role' && namespace !== 'kube-system') return undefined;
    const isAuth = rule.names.includes('aws-auth');
    const found = rule.names.length === 0 || isAuth ? exerciseOf(rule, writing) : undefined;
    return found && { ...found, ...(isAuth ? { severities: grave } : {}) };
  },
  // The namespace of a binding without one is chosen when it is applied.
  counts: ({ width, bindings }) =>
    width !== 'namespace' ||
    bindings.length === 0 ||
    bindings.some(({ place }) => place === '' || place === 'kube-system'),
  say: ({ verbs, severities }) =>
    severities === grave
      ? `lets its holders ${verbs.join(', ')} the ConfigMap aws-auth, which says who administers the cluster`
      : `lets its holders ${verbs.join(', ')} configmaps, which in kube-system configure the whole cluster`,
});

const writing = [{ verbs: ['update', 'patch'], group: '', resources: ['configmaps'] }];
