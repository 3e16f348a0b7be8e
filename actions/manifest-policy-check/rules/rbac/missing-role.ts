import type { ProjectRule } from '../../../../shared/core/rule.ts';
import { externalOption, isExternal } from '../../external.ts';
import type { Manifest } from '../../manifest.ts';
import { accessOf } from '../../rbac/access.ts';
import { isBuiltInName } from '../../rbac/built-in-roles.ts';
import { binding, clusterBinding, role, together } from '../../rbac/example.ts';
import { isFilledIn } from '../../rbac/filled-in.ts';
import { about } from '../../workload-rule.ts';

export const missingRole: ProjectRule<Manifest, { external: typeof externalOption }> = {
  id: 'manifest-policy-check/missing-role',
  scope: 'project',
  title: 'A binding names a role that is not here',
  severity: 'low',
  confidence: 'medium',
  preset: 'recommended',
  why: 'The binding gives nothing until somebody makes a role of that name, and then whatever that role says: who can create roles chooses.',
  advice:
    'Mend the name or its kind, add the role, or declare it in the option `external` (`ClusterRole reader`).',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#clusterrolebinding-example',
    'CWE-284',
  ],
  aliases: [],
  options: { external: externalOption },
  examples: {
    bad: [
      {
        text: together(role('apiGroups: [""], resources: [pods], verbs: [get]'), binding('wep')),
        lines: [10],
      },
      { text: clusterBinding('web'), lines: [4] },
      { text: clusterBinding('web').replace('kind: ClusterRole,', 'kind: Role,'), lines: [4] },
    ],
    good: [
      { text: together(role('apiGroups: [""], resources: [pods], verbs: [get]'), binding()) },
      { text: clusterBinding('view') },
      { text: clusterBinding('system:image-puller') },
      { text: clusterBinding('reader'), options: { external: ['ClusterRole read*'] } },
      { text: clusterBinding('$(ROLE)') },
    ],
  },
  check({ docs, options }, report) {
    const { bindings, roles } = accessOf(docs);
    for (const { object, place, roleName, roles: found } of bindings) {
      const { kind, name, namespace } = roleName;
      const field = object.root.at('roleRef', 'name');
      const isKnown =
        found.length > 0 || isBuiltInName(name) || isExternal(options.external, kind, namespace, name);
      if (isKnown || name === '' || !isFilledIn(name)) continue;
      if (place === undefined && kind === 'Role')
        report(
          about(object, field, `A ClusterRoleBinding cannot give the Role ${name}: it takes a ClusterRole.`),
        );
      else if (!roles.has(roleName) || (kind === 'Role' && namespace !== ''))
        report(
          about(object, field, `${kind} ${[namespace || [], name].flat().join('/')} is in no manifest here.`),
        );
    }
  },
};
