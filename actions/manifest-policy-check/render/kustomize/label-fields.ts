import type { FieldSpec } from './field-spec.ts';

/** Where kustomize 5.8 puts labels and annotations. */
const made = (path: string, kind?: string, group = '', version = ''): FieldSpec => ({
  path,
  kind: kind ?? '',
  group,
  version,
  create: true,
});

const template = 'spec/template/metadata';
const controllers = ['Deployment', 'ReplicaSet', 'DaemonSet'] as const;

const templates = (field: 'labels' | 'annotations'): readonly FieldSpec[] => [
  made(`metadata/${field}`),
  made(`${template}/${field}`, 'ReplicationController', '', 'v1'),
  ...controllers.map((kind) => made(`${template}/${field}`, kind)),
  made(`${template}/${field}`, 'StatefulSet', field === 'labels' ? 'apps' : ''),
  made(`${template}/${field}`, 'Job', 'batch'),
  made(`spec/jobTemplate/metadata/${field}`, 'CronJob', 'batch'),
  made(`spec/jobTemplate/${template}/${field}`, 'CronJob', 'batch'),
];

export const annotationFields: readonly FieldSpec[] = templates('annotations');

export const templateLabelFields: readonly FieldSpec[] = [
  ...templates('labels'),
  made('spec/volumeClaimTemplates[]/metadata/labels', 'StatefulSet', 'apps'),
];

const preferred = 'preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels';
const required = 'requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels';

const neighbours: readonly FieldSpec[] = ['Deployment', 'StatefulSet'].flatMap((kind) =>
  [
    ...['podAffinity', 'podAntiAffinity'].flatMap((affinity) => [
      `affinity/${affinity}/${preferred}`,
      `affinity/${affinity}/${required}`,
    ]),
    'topologySpreadConstraints/labelSelector/matchLabels',
  ].map((path) => ({ path: `spec/template/spec/${path}`, kind, group: 'apps' })),
);

const policies = ['spec/podSelector', 'spec/ingress/from/podSelector', 'spec/egress/to/podSelector'];

export const selectorLabelFields: readonly FieldSpec[] = [
  made('spec/selector', 'Service', '', 'v1'),
  made('spec/selector', 'ReplicationController', '', 'v1'),
  ...controllers.map((kind) => made('spec/selector/matchLabels', kind)),
  made('spec/selector/matchLabels', 'StatefulSet', 'apps'),
  ...neighbours,
  { path: 'spec/selector/matchLabels', kind: 'Job', group: 'batch' },
  { path: 'spec/jobTemplate/spec/selector/matchLabels', kind: 'CronJob', group: 'batch' },
  { path: 'spec/selector/matchLabels', kind: 'PodDisruptionBudget', group: 'policy' },
  ...policies.map((path) => ({
    path: `${path}/matchLabels`,
    kind: 'NetworkPolicy',
    group: 'networking.k8s.io',
  })),
  ...templateLabelFields,
];
