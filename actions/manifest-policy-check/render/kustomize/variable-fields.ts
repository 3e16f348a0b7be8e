import type { FieldSpec } from './field-spec.ts';

const pods: Readonly<Record<string, string>> = {
  CronJob: 'spec/jobTemplate/spec/template/spec',
  ...Object.fromEntries(
    ['DaemonSet', 'Deployment', 'Job', 'ReplicaSet', 'StatefulSet'].map((kind) => [
      kind,
      'spec/template/spec',
    ]),
  ),
  Pod: 'spec',
};

const inContainers = ['args', 'command', 'env/value', 'volumeMounts/mountPath'];

/** Where kustomize puts the values of `vars`. */
export const variableFields: readonly FieldSpec[] = [
  ...Object.entries(pods).flatMap(([kind, spec]) =>
    ['containers', 'initContainers'].flatMap((containers) =>
      inContainers.map((path) => ({ kind, path: `${spec}/${containers}/${path}` })),
    ),
  ),
  ...['DaemonSet', 'Deployment', 'Job', 'ReplicaSet'].map((kind) => ({
    kind,
    path: 'spec/template/spec/volumes/nfs/server',
  })),
  { kind: 'Pod', path: 'spec/volumes/nfs/server' },
  { kind: 'CronJob', path: 'spec/jobTemplate/spec/template/volumes/nfs/server' },
  { kind: 'StatefulSet', path: 'spec/volumeClaimTemplates/spec/nfs/server' },
  { kind: 'PersistentVolume', path: 'spec/nfs/server' },
  { kind: 'Deployment', path: 'spec/template/metadata/annotations' },
  ...['spec/rules/host', 'spec/tls/hosts', 'spec/tls/secretName'].map((path) => ({ kind: 'Ingress', path })),
  ...['spec/ports/port', 'spec/ports/targetPort'].map((path) => ({ kind: 'Service', path })),
  { path: 'metadata/labels' },
  { path: 'metadata/annotations' },
];
