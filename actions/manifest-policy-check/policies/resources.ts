import { remembered } from '../../../shared/core/remembered.ts';
import type { Manifest } from '../manifest.ts';
import type { KubeObject } from '../object.ts';
import { projectOf } from '../project.ts';

/** What an API server calls a kind in its addresses. */
export interface Resource {
  /** `deployments`. */
  readonly plural: string;
  readonly isNamespaced: boolean;
}

/** Kinds of the whole cluster, by group. Source: `kubectl api-resources`. */
const clusterKinds: Readonly<Record<string, string>> = {
  '': 'Namespace Node PersistentVolume ComponentStatus',
  'admissionregistration.k8s.io':
    'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration',
  'apiextensions.k8s.io': 'CustomResourceDefinition',
  'apiregistration.k8s.io': 'APIService',
  'authentication.k8s.io': 'TokenReview SelfSubjectReview',
  'authorization.k8s.io': 'SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview',
  'certificates.k8s.io': 'CertificateSigningRequest ClusterTrustBundle',
  'flowcontrol.apiserver.k8s.io': 'FlowSchema PriorityLevelConfiguration',
  'internal.apiserver.k8s.io': 'StorageVersion',
  'networking.k8s.io': 'IngressClass IPAddress ServiceCIDR',
  'node.k8s.io': 'RuntimeClass',
  policy: 'PodSecurityPolicy',
  'rbac.authorization.k8s.io': 'ClusterRole ClusterRoleBinding',
  'resource.k8s.io': 'DeviceClass ResourceSlice DeviceTaintRule',
  'scheduling.k8s.io': 'PriorityClass',
  'storage.k8s.io': 'CSIDriver CSINode StorageClass VolumeAttachment VolumeAttributesClass',
  'storagemigration.k8s.io': 'StorageVersionMigration',
};

const ofCluster = new Map(
  Object.entries(clusterKinds).map(([group, kinds]) => [group, new Set(kinds.split(' '))]),
);

/** Built-in groups: a kind of theirs that is not of the cluster is of a namespace. */
const builtInGroups = new Set([
  ...['', 'apps', 'autoscaling', 'batch', 'coordination.k8s.io', 'discovery.k8s.io', 'events.k8s.io'],
  ...['extensions', ...ofCluster.keys()],
]);

/** The resources of a repository: the built-in ones, and those of its own CustomResourceDefinitions. */
export type Resources = (object: KubeObject) => Resource;

export const resourcesOf = remembered((docs: readonly Manifest[]): Resources => {
  const custom = new Map<string, Resource>();
  for (const { group, root } of projectOf(docs).ofKind('CustomResourceDefinition')) {
    if (group !== 'apiextensions.k8s.io') continue;
    const spec = root.at('spec');
    const kind = spec.at('names', 'kind').source;
    const plural = spec.at('names', 'plural').source;
    if (kind === undefined || plural === undefined) continue;
    const isNamespaced = spec.at('scope').source !== 'Cluster';
    custom.set(`${spec.at('group').source ?? ''}/${kind}`, { plural, isNamespaced });
  }
  return (object) =>
    (builtInGroups.has(object.group) ? undefined : custom.get(`${object.group}/${object.kind}`)) ??
    guess(object);
});

const guess = ({ group, kind, namespace }: KubeObject): Resource => ({
  plural: pluralOf(kind),
  isNamespaced: builtInGroups.has(group)
    ? ofCluster.get(group)?.has(kind) !== true
    : namespace !== undefined || !kind.startsWith('Cluster'),
});

/** `Ingress` to `ingresses`, `NetworkPolicy` to `networkpolicies`, `Gateway` to `gateways`. */
function pluralOf(kind: string): string {
  const word = kind.toLowerCase();
  if (word === 'endpoints') return word;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
