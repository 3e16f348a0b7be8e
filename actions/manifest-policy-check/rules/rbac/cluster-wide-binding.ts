import { isNamespaced } from '../../rbac/api-groups.ts';
import { rulesOf } from '../../rbac/access.ts';
import { bindingRule } from '../../rbac/binding-rule.ts';
import { clusterBinding, clusterRole, together } from '../../rbac/example.ts';
import type { PolicyRule } from '../../rbac/policy-rule.ts';

export const clusterWideBinding = bindingRule({
  id: 'manifest-policy-check/cluster-wide-binding',
  title: 'A role about namespaced resources is given cluster-wide',
  severity: 'low',
  confidence: 'high',
  preset: 'strict',
  why: 'The holder gets the rights in every namespace, those of other teams and of the system too, and in those that come.',
  advice: 'Bind the ClusterRole with a RoleBinding in each namespace where the holder works.',
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
    'CWE-269',
  ],
  aliases: [],
  examples: {
    bad: [
      {
        text: together(clusterRole('apiGroups: [""], resources: [pods], verbs: [get]'), clusterBinding()),
        lines: [10],
      },
    ],
    good: [
      {
        text: together(
          clusterRole('apiGroups: [""], resources: [pods, nodes], verbs: [get]'),
          clusterBinding(),
        ),
      },
      {
        text: together(
          clusterRole('apiGroups: [acme.example], resources: [farms], verbs: [get]'),
          clusterBinding(),
        ),
      },
      { text: clusterBinding('view') },
    ],
  },
  check(binding, say, access) {
    const { object, place, roles, subjects } = binding;
    const isOwn = roles.length > 0 && roles.every((role) => role.object !== undefined);
    if (place !== undefined || !isOwn || subjects.length === 0) return;
    let some = false;
    for (const [, rule] of rulesOf(access, binding)) {
      if (!isAllNamespaced(rule)) return;
      some = true;
    }
    const { roleName } = binding;
    if (some)
      say(
        object.root.at('roleRef', 'name'),
        `ClusterRole ${roleName.name} is about resources in namespaces alone, and is given in all of them.`,
      );
  },
});

/** Each resource is known to be in namespaces in one of the groups, and each group has one. */
const isAllNamespaced = ({ urls, groups, resources }: PolicyRule): boolean =>
  urls.length === 0 &&
  resources.length > 0 &&
  resources.every((resource) => groups.some((group) => isNamespaced(group, resource))) &&
  groups.every((group) => resources.some((resource) => isNamespaced(group, resource)));
