/**
 * What kustomize 5.8 takes for an object of the whole cluster: the kinds of Kubernetes 1.21 that have no namespace. Of all
 * others it thinks that they have one, so it gives `namespace:` to newer ones too.
 */
const kinds: Readonly<Record<string, readonly string[]>> = {
  v1: ['ComponentStatus', 'Namespace', 'Node', 'NodeProxyOptions', 'PersistentVolume'],
  'admissionregistration.k8s.io': ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
  'apiextensions.k8s.io': ['CustomResourceDefinition'],
  'apiregistration.k8s.io': ['APIService'],
  'certificates.k8s.io': ['CertificateSigningRequest'],
  'networking.k8s.io': ['IngressClass'],
  'node.k8s.io': ['RuntimeClass'],
  'rbac.authorization.k8s.io': ['ClusterRole', 'ClusterRoleBinding'],
  'scheduling.k8s.io': ['PriorityClass'],
  'storage.k8s.io': ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment'],
};

const ofOneVersion = new Set([
  'flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema',
  'flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration',
  'policy/v1beta1 PodSecurityPolicy',
]);

const scoped: ReadonlySet<string> = new Set([
  ...ofOneVersion,
  ...Object.entries(kinds).flatMap(([group, names]) =>
    (group === 'v1' ? ['v1'] : [`${group}/v1`, `${group}/v1beta1`]).flatMap((version) =>
      names.map((name) => `${version} ${name}`),
    ),
  ),
]);

export const isClusterScoped = (apiVersion: string, kind: string): boolean =>
  scoped.has(`${apiVersion} ${kind}`);
