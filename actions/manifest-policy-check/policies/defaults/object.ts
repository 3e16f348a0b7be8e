import { isList, type CelMap, type Value } from '../../cel/value.ts';
import type { KubeObject } from '../../object.ts';
import { mapOf, valueOf } from '../value.ts';
import { pod, template } from './pod.ts';
import { filled, type Shape } from './shape.ts';

const spec = (set: Shape['set'], more: Shape = {}): Shape => ({ at: { spec: { ...more, set: set ?? {} } } });
const rolling = (set: Readonly<Record<string, Value>>): Value =>
  mapOf({ type: 'RollingUpdate', rollingUpdate: mapOf(set) });

/** Of a Service that is open to the outside. */
const outside = (service: CelMap): Value | undefined =>
  ['NodePort', 'LoadBalancer'].some((type) => service.get('type') === type) ? 'Cluster' : undefined;

const rbac = 'rbac.authorization.k8s.io';
const groupOf = (subject: CelMap): Value => (subject.get('kind') === 'ServiceAccount' ? '' : rbac);
const binding: Shape = {
  at: { roleRef: { set: { apiGroup: rbac } } },
  each: { subjects: { set: { apiGroup: groupOf } } },
};
/** A list that is always written, even where there is none. */
const role: Shape = { set: { rules: null } };

const policyTypes = (policy: CelMap): Value => {
  const egress = policy.get('egress') ?? null;
  return isList(egress) && egress.length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
};
const policyPorts: Shape = { each: { ports: { set: { protocol: 'TCP' } } } };

/**
 * By `group/kind`, for kinds of which one version is left. Source: the `defaults.go` of each API group in
 * https://github.com/kubernetes/kubernetes/tree/master/pkg/apis, and fields that are always written.
 */
const shapes: Readonly<Record<string, Shape>> = {
  '/Pod': pod,
  '/ReplicationController': spec({ replicas: 1n }, { at: { template } }),
  'apps/ReplicaSet': spec({ replicas: 1n }, { at: { template } }),
  'apps/Deployment': spec(
    {
      replicas: 1n,
      strategy: rolling({ maxUnavailable: '25%', maxSurge: '25%' }),
      revisionHistoryLimit: 10n,
      progressDeadlineSeconds: 600n,
    },
    { at: { template } },
  ),
  'apps/StatefulSet': spec(
    {
      replicas: 1n,
      podManagementPolicy: 'OrderedReady',
      updateStrategy: rolling({ partition: 0n }),
      revisionHistoryLimit: 10n,
    },
    { at: { template } },
  ),
  'apps/DaemonSet': spec(
    { updateStrategy: rolling({ maxUnavailable: 1n, maxSurge: 0n }), revisionHistoryLimit: 10n },
    { at: { template } },
  ),
  'batch/Job': spec(
    {
      completions: (job) => (job.get('parallelism') === undefined ? 1n : undefined),
      parallelism: 1n,
      backoffLimit: 6n,
      completionMode: 'NonIndexed',
      suspend: false,
    },
    { at: { template } },
  ),
  'batch/CronJob': spec(
    {
      concurrencyPolicy: 'Allow',
      suspend: false,
      successfulJobsHistoryLimit: 3n,
      failedJobsHistoryLimit: 1n,
    },
    { at: { jobTemplate: { at: { metadata: { always: true }, spec: { at: { template } } } } } },
  ),
  '/Service': spec(
    {
      type: 'ClusterIP',
      sessionAffinity: 'None',
      internalTrafficPolicy: (service) => (service.get('type') === 'ExternalName' ? undefined : 'Cluster'),
      externalTrafficPolicy: outside,
    },
    { each: { ports: { set: { protocol: 'TCP', targetPort: (port) => port.get('port') } } } },
  ),
  '/Secret': { set: { type: 'Opaque' } },
  '/PersistentVolumeClaim': spec({ volumeMode: 'Filesystem' }),
  '/PersistentVolume': spec({ volumeMode: 'Filesystem', persistentVolumeReclaimPolicy: 'Retain' }),
  'autoscaling/HorizontalPodAutoscaler': spec({ minReplicas: 1n }),
  'networking.k8s.io/NetworkPolicy': spec(
    { policyTypes },
    { each: { ingress: policyPorts, egress: policyPorts } },
  ),
  [`${rbac}/Role`]: role,
  [`${rbac}/ClusterRole`]: role,
  [`${rbac}/RoleBinding`]: binding,
  [`${rbac}/ClusterRoleBinding`]: binding,
};

/** The object as the API server has it once it asks its policies; `namespace`: undefined for one of the whole cluster. */
export function admitted({ root, group, kind }: KubeObject, namespace: string | undefined): Value {
  if (root.node === undefined) return null;
  const placed: Shape = {
    at: { metadata: { always: true, set: namespace === undefined ? {} : { namespace } } },
  };
  const key = `${group}/${kind}`;
  const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
  const value = filled(valueOf(root.node), placed);
  return shape === undefined ? value : filled(value, shape);
}
