/** Kinds of an API version that Kubernetes no longer has. */
interface Removal {
  readonly kinds: readonly string[];
  /** Minor version of Kubernetes 1 that no longer has it. */
  readonly minor: number;
  /** Undefined where nothing took its place. */
  readonly instead?: string;
}

const removal = (minor: number, instead: string | undefined, ...kinds: readonly string[]): Removal => ({
  minor,
  kinds,
  ...(instead === undefined ? {} : { instead }),
});

/** Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/. No kinds: all of that version. */
const removals: Readonly<Record<string, readonly Removal[]>> = {
  'extensions/v1beta1': [
    removal(16, 'apps/v1', 'Deployment', 'DaemonSet', 'ReplicaSet'),
    removal(16, 'networking.k8s.io/v1', 'NetworkPolicy'),
    removal(16, undefined, 'PodSecurityPolicy'),
    removal(22, 'networking.k8s.io/v1', 'Ingress'),
  ],
  'apps/v1beta1': [removal(16, 'apps/v1')],
  'apps/v1beta2': [removal(16, 'apps/v1')],
  'settings.k8s.io/v1alpha1': [removal(20, undefined, 'PodPreset')],
  'batch/v2alpha1': [removal(21, 'batch/v1', 'CronJob')],
  'admissionregistration.k8s.io/v1beta1': [
    removal(
      22,
      'admissionregistration.k8s.io/v1',
      'MutatingWebhookConfiguration',
      'ValidatingWebhookConfiguration',
    ),
  ],
  'apiextensions.k8s.io/v1beta1': [removal(22, 'apiextensions.k8s.io/v1', 'CustomResourceDefinition')],
  'apiregistration.k8s.io/v1beta1': [removal(22, 'apiregistration.k8s.io/v1', 'APIService')],
  'authentication.k8s.io/v1beta1': [removal(22, 'authentication.k8s.io/v1', 'TokenReview')],
  'authorization.k8s.io/v1beta1': [removal(22, 'authorization.k8s.io/v1')],
  'certificates.k8s.io/v1beta1': [removal(22, 'certificates.k8s.io/v1', 'CertificateSigningRequest')],
  'coordination.k8s.io/v1beta1': [removal(22, 'coordination.k8s.io/v1', 'Lease')],
  'networking.k8s.io/v1beta1': [removal(22, 'networking.k8s.io/v1', 'Ingress', 'IngressClass')],
  'rbac.authorization.k8s.io/v1alpha1': [removal(22, 'rbac.authorization.k8s.io/v1')],
  'rbac.authorization.k8s.io/v1beta1': [removal(22, 'rbac.authorization.k8s.io/v1')],
  'scheduling.k8s.io/v1beta1': [removal(22, 'scheduling.k8s.io/v1', 'PriorityClass')],
  'storage.k8s.io/v1beta1': [
    removal(22, 'storage.k8s.io/v1', 'CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment'),
    removal(27, 'storage.k8s.io/v1', 'CSIStorageCapacity'),
  ],
  'batch/v1beta1': [removal(25, 'batch/v1', 'CronJob')],
  'discovery.k8s.io/v1beta1': [removal(25, 'discovery.k8s.io/v1', 'EndpointSlice')],
  'events.k8s.io/v1beta1': [removal(25, 'events.k8s.io/v1', 'Event')],
  'autoscaling/v2beta1': [removal(25, 'autoscaling/v2', 'HorizontalPodAutoscaler')],
  'policy/v1beta1': [
    removal(25, 'policy/v1', 'PodDisruptionBudget'),
    removal(25, undefined, 'PodSecurityPolicy'),
  ],
  'node.k8s.io/v1beta1': [removal(25, 'node.k8s.io/v1', 'RuntimeClass')],
  'autoscaling/v2beta2': [removal(26, 'autoscaling/v2', 'HorizontalPodAutoscaler')],
  'flowcontrol.apiserver.k8s.io/v1beta1': [removal(26, 'flowcontrol.apiserver.k8s.io/v1')],
  'flowcontrol.apiserver.k8s.io/v1beta2': [removal(29, 'flowcontrol.apiserver.k8s.io/v1')],
  'flowcontrol.apiserver.k8s.io/v1beta3': [removal(32, 'flowcontrol.apiserver.k8s.io/v1')],
};

/** Undefined for what was never removed before the versions that the tables know. */
export const removalOf = (apiVersion: string, kind: string): Removal | undefined =>
  Object.hasOwn(removals, apiVersion)
    ? removals[apiVersion]?.find(({ kinds }) => kinds.length === 0 || kinds.includes(kind))
    : undefined;
