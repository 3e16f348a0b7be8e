import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { Manifest } from '../manifest.ts';
import type { KubeObject } from '../object.ts';
import { matches } from '../selector.ts';
import { builtInRoles } from './built-in-roles.ts';
import { readPolicyRule, type PolicyRule } from './policy-rule.ts';

export interface Role {
  readonly kind: 'Role' | 'ClusterRole';
  readonly name: string;
  /** '' for a ClusterRole, and where whoever applies the file chooses it. */
  readonly namespace: string;
  /** Undefined for a role that Kubernetes brings along. */
  readonly object: KubeObject | undefined;
  /** Of its file; '' for a role that Kubernetes brings along. */
  readonly path: string;
  /** As written; of a role that aggregates others the control plane overwrites them. */
  readonly rules: readonly PolicyRule[];
  readonly labels: ReadonlyMap<string, string>;
  /** Chooses ClusterRoles whose rules it has; undefined where it has its own. */
  readonly gathers: ((labels: ReadonlyMap<string, string>) => boolean) | undefined;
}

/** OpenShift takes the same objects in a group of its own too. */
export const isRbacGroup = (group: string): boolean =>
  group === 'rbac.authorization.k8s.io' || group === 'authorization.openshift.io';

export const rolesIn = ({ path, objects }: Manifest): readonly Role[] =>
  objects.flatMap((object) => {
    const { root, group, kind, name, namespace, labels } = object;
    if (!isRbacGroup(group) || (kind !== 'Role' && kind !== 'ClusterRole')) return [];
    const aggregation = root.at('aggregationRule');
    const selectors = aggregation.at('clusterRoleSelectors').items;
    return {
      kind,
      name,
      namespace: kind === 'Role' ? (namespace ?? '') : '',
      object,
      path,
      rules: root.at('rules').items.map(readPolicyRule),
      labels,
      gathers:
        kind === 'ClusterRole' && aggregation.exists
          ? (others) => selectors.some((selector: Field) => matches(selector, others))
          : undefined,
    };
  });

export const kubernetesRoles: readonly Role[] = builtInRoles.map(({ name, labels, aggregates, rules }) => ({
  kind: 'ClusterRole',
  name,
  namespace: '',
  object: undefined,
  path: '',
  rules,
  labels,
  gathers: aggregates === undefined ? undefined : (others) => others.get(aggregates) === 'true',
}));
