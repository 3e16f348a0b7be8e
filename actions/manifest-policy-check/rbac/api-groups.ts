/** Whether Kubernetes itself brings the API group, or the star stands for one that it does. */
export const isKubernetesGroup = (group: string): boolean =>
  ['*', '', 'apps', 'batch', 'autoscaling', 'policy', 'extensions'].includes(group) ||
  group.endsWith('.k8s.io');

/** Resources in namespaces, by group. Source: `kubectl api-resources --namespaced` of Kubernetes 1.34. */
const namespaced: Readonly<Record<string, readonly string[]>> = {
  '': [
    ...['bindings', 'configmaps', 'endpoints', 'events', 'limitranges', 'persistentvolumeclaims', 'pods'],
    ...['podtemplates', 'replicationcontrollers', 'resourcequotas', 'secrets', 'serviceaccounts', 'services'],
  ],
  apps: ['controllerrevisions', 'daemonsets', 'deployments', 'replicasets', 'statefulsets'],
  autoscaling: ['horizontalpodautoscalers'],
  batch: ['cronjobs', 'jobs'],
  'coordination.k8s.io': ['leases'],
  'discovery.k8s.io': ['endpointslices'],
  'events.k8s.io': ['events'],
  extensions: ['daemonsets', 'deployments', 'ingresses', 'networkpolicies', 'replicasets'],
  'networking.k8s.io': ['ingresses', 'networkpolicies'],
  policy: ['poddisruptionbudgets'],
  'rbac.authorization.k8s.io': ['rolebindings', 'roles'],
};

export const isKnownGroup = (group: string): boolean => Object.hasOwn(namespaced, group);

/** Known to be in namespaces, its subresources too; false for what is not known. */
export const isNamespaced = (group: string, resource: string): boolean =>
  isKnownGroup(group) && (namespaced[group] ?? []).includes(resource.replace(/\/.*$/, ''));
