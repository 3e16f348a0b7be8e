import type { FieldSpec } from './field-spec.ts';

/** Fields that hold the name of an object of one kind. */
export interface ReferenceFields {
  readonly group?: string;
  readonly version?: string;
  readonly kind: string;
  readonly fields: readonly FieldSpec[];
}

/** Where each kind keeps its pods. */
const podSpecs: Readonly<Record<string, string>> = {
  Pod: 'spec',
  PodTemplate: 'template/spec',
  ...Object.fromEntries(
    ['Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet', 'Job'].map((kind) => [
      kind,
      'spec/template/spec',
    ]),
  ),
  CronJob: 'spec/jobTemplate/spec/template/spec',
};

const inPods = (...paths: readonly string[]): readonly FieldSpec[] =>
  Object.entries(podSpecs).flatMap(([kind, spec]) =>
    paths.map((path) => ({ kind, version: kind === 'Pod' ? 'v1' : '', path: `${spec}/${path}` })),
  );

/** The kinds in which kustomize looks for accounts, claims and priorities. */
const inWorkloads = (path: string): readonly FieldSpec[] => [
  { kind: 'Pod', path: `spec/${path}` },
  { kind: 'CronJob', path: `${podSpecs.CronJob ?? ''}/${path}` },
  ...['StatefulSet', 'Deployment', 'ReplicationController', 'Job', 'DaemonSet'].map((kind) => ({
    kind,
    path: `spec/template/spec/${path}`,
  })),
];

const inContainers = (path: string): readonly string[] => [`containers/${path}`, `initContainers/${path}`];

const of = (kind: string, ...paths: readonly string[]): readonly FieldSpec[] =>
  paths.map((path) => ({ kind, path }));

const scaled = of('HorizontalPodAutoscaler', 'spec/scaleTargetRef/name');
const rules = [...of('Role', 'rules/resourceNames'), ...of('ClusterRole', 'rules/resourceNames')];
const rbac = 'rbac.authorization.k8s.io';
const admission = 'admissionregistration.k8s.io';
const nginx = 'metadata/annotations/nginx.ingress.kubernetes.io\\/';
const bindings = (path: string, kinds: readonly string[]): readonly FieldSpec[] =>
  kinds.map((kind) => ({ kind, group: rbac, path }));

/** kustomize's own, in the order in which it goes through them: an earlier one decides. */
export const referenceFields: readonly ReferenceFields[] = [
  {
    kind: 'StorageClass',
    group: 'storage.k8s.io',
    version: 'v1',
    fields: [
      ...of('PersistentVolume', 'spec/storageClassName'),
      ...of('PersistentVolumeClaim', 'spec/storageClassName'),
      ...of('StatefulSet', 'spec/volumeClaimTemplates/spec/storageClassName'),
    ],
  },
  {
    kind: 'ServiceAccount',
    version: 'v1',
    fields: [
      ...bindings('subjects', ['RoleBinding', 'ClusterRoleBinding']),
      ...inWorkloads('serviceAccountName'),
    ],
  },
  { kind: 'Role', group: rbac, fields: bindings('roleRef/name', ['RoleBinding']) },
  {
    kind: 'ClusterRole',
    group: rbac,
    fields: bindings('roleRef/name', ['RoleBinding', 'ClusterRoleBinding']),
  },
  {
    kind: 'ConfigMap',
    version: 'v1',
    fields: [
      ...inPods(
        'volumes/configMap/name',
        'volumes/projected/sources/configMap/name',
        ...inContainers('env/valueFrom/configMapKeyRef/name'),
        ...inContainers('envFrom/configMapRef/name'),
      ),
      ...of('Node', 'spec/configSource/configMap'),
      ...rules,
      ...of('Ingress', `${nginx}fastcgi-params-configmap`),
    ],
  },
  {
    kind: 'Secret',
    version: 'v1',
    fields: [
      ...inPods(
        'volumes/secret/secretName',
        'volumes/projected/sources/secret/name',
        'imagePullSecrets/name',
        ...inContainers('env/valueFrom/secretKeyRef/name'),
        ...inContainers('envFrom/secretRef/name'),
      ),
      ...of(
        'Ingress',
        'spec/tls/secretName',
        'metadata/annotations/ingress.kubernetes.io\\/auth-secret',
        `${nginx}auth-secret`,
        `${nginx}auth-tls-secret`,
      ),
      ...of('ServiceAccount', 'imagePullSecrets/name'),
      ...of(
        'StorageClass',
        ...['secretName', 'adminSecretName', 'userSecretName', 'secretRef'].map(
          (name) => `parameters/${name}`,
        ),
      ),
      ...rules,
      {
        kind: 'Service',
        group: 'serving.knative.dev',
        version: 'v1',
        path: 'spec/template/spec/containers/env/valueFrom/secretKeyRef/name',
      },
      ...of('PersistentVolume', 'spec/azureFile/secretName'),
    ],
  },
  {
    kind: 'Service',
    version: 'v1',
    fields: [
      { kind: 'StatefulSet', group: 'apps', path: 'spec/serviceName' },
      ...of(
        'Ingress',
        'spec/rules/http/paths/backend/serviceName',
        'spec/backend/serviceName',
        'spec/rules/http/paths/backend/service/name',
        'spec/defaultBackend/service/name',
      ),
      { kind: 'APIService', group: 'apiregistration.k8s.io', path: 'spec/service/name' },
      { kind: 'ValidatingWebhookConfiguration', group: admission, path: 'webhooks/clientConfig/service' },
      { kind: 'MutatingWebhookConfiguration', group: admission, path: 'webhooks/clientConfig/service' },
    ],
  },
  {
    kind: 'PriorityClass',
    group: 'scheduling.k8s.io',
    version: 'v1',
    fields: inWorkloads('priorityClassName'),
  },
  {
    kind: 'PersistentVolume',
    version: 'v1',
    fields: [...of('PersistentVolumeClaim', 'spec/volumeName'), ...of('ClusterRole', 'rules/resourceNames')],
  },
  {
    kind: 'PersistentVolumeClaim',
    version: 'v1',
    fields: inWorkloads('volumes/persistentVolumeClaim/claimName'),
  },
  ...['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController'].map((kind) => ({
    kind,
    fields: scaled,
  })),
  {
    kind: 'ValidatingAdmissionPolicy',
    group: admission,
    fields: [{ kind: 'ValidatingAdmissionPolicyBinding', group: admission, path: 'spec/policyName' }],
  },
];
