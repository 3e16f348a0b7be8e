const api = 'apiVersion: rbac.authorization.k8s.io/v1\n';

/** Its first entry stands on line 5. */
export const clusterRole = (...rules: readonly string[]): string =>
  `${api}kind: ClusterRole\nmetadata: {name: web}\nrules:\n${entries(rules)}`;

/** In the namespace `shop`; its first entry stands on line 5. */
export const role = (...rules: readonly string[]): string =>
  `${api}kind: Role\nmetadata: {name: web, namespace: shop}\nrules:\n${entries(rules)}`;

const entries = (rules: readonly string[]): string => rules.map((rule) => `- {${rule}}\n`).join('');

/** The ClusterRole of that name for the ServiceAccount shop/web, everywhere; `roleRef` stands on line 4. */
export const clusterBinding = (
  roleName = 'web',
  subject = 'kind: ServiceAccount, name: web, namespace: shop',
): string =>
  `${api}kind: ClusterRoleBinding\nmetadata: {name: web}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${roleName}}\nsubjects:\n- {${subject}}\n`;

/** In the namespace `shop`. */
export const binding = (
  roleName = 'web',
  subject = 'kind: ServiceAccount, name: web, namespace: shop',
  kind = 'Role',
): string =>
  `${api}kind: RoleBinding\nmetadata: {name: web, namespace: shop}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ${kind}, name: ${roleName}}\nsubjects:\n- {${subject}}\n`;

/** Several objects in one file. */
export const together = (...objects: readonly string[]): string => objects.join('---\n');
