import type { Choose, Mapping } from '../written-yaml.ts';

/** What a rule must find, with the places marked: the objects of a file. */
export type Fault = readonly [rule: string, objects: (choose: Choose) => readonly Mapping[]];

const digest = `sha256:${'0a'.repeat(32)}`;
const image = `registry.example/shop/web@${digest}`;

/** A container with nothing to say about it. */
export const container: Mapping = {
  name: 'calm',
  image,
  imagePullPolicy: 'Always',
  resources: {
    requests: { cpu: '100m', memory: '64Mi' },
    limits: { cpu: 1, memory: '64Mi', 'ephemeral-storage': '1Gi' },
  },
  securityContext: {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
    runAsUser: 20_000,
    runAsGroup: 20_000,
    seccompProfile: { type: 'RuntimeDefault' },
    capabilities: { drop: ['ALL'] },
  },
  livenessProbe: { httpGet: { path: '/', port: 8080 } },
  readinessProbe: { httpGet: { path: '/', port: 8080 } },
  ports: [{ name: 'http', containerPort: 8080 }],
};

export const podSpec: Mapping = {
  automountServiceAccountToken: false,
  serviceAccountName: 'web',
  hostUsers: false,
  securityContext: { runAsNonRoot: true, runAsUser: 20_000, runAsGroup: 20_000 },
  containers: [container],
};

/** `changes` over what stands there; null takes a member away. */
export const changed = (mapping: Mapping, changes: Mapping): Mapping =>
  Object.fromEntries(
    Object.entries({ ...mapping, ...changes }).filter(
      ([key, value]) => value !== null && !(!key.startsWith('»') && `»${key}` in changes),
    ),
  );

export const metadata = (name: string, namespace = 'shop'): Mapping => ({
  name,
  namespace,
  labels: { app: name },
  annotations: { note: 'é 🎉 文, it\'s "so": {x}', empty: '' },
});

export const object = (apiVersion: string, kind: string, rest: Mapping): Mapping =>
  changed({ apiVersion, kind, metadata: metadata('web') }, rest);

/** The kinds that have pods, and what their own spec holds beside. */
const workloads = (spec: Mapping, choose: Choose): Mapping => {
  const template = { metadata: { labels: { app: 'web' } }, spec };
  const selector = { matchLabels: { app: 'web' } };
  return choose(
    object('v1', 'Pod', { spec }),
    object('apps/v1', 'Deployment', { spec: { replicas: 3, selector, template } }),
    object('apps/v1', 'StatefulSet', { spec: { selector, serviceName: 'web', template } }),
    object('apps/v1', 'DaemonSet', { spec: { selector, template } }),
    object('batch/v1', 'Job', { spec: { template } }),
    object('batch/v1', 'CronJob', { spec: { schedule: '@daily', jobTemplate: { spec: { template } } } }),
    object('argoproj.io/v1alpha1', 'Rollout', { spec: { selector, template } }),
    object('serving.knative.dev/v1', 'Service', { spec: { template } }),
    object('farm.example/v1', 'Farm', { spec: { workers: [{ count: 2 }, { template }] } }),
  );
};

export const pod =
  (changes: Mapping): Fault[1] =>
  (choose) => [workloads(changed(podSpec, changes), choose)];

const inPod =
  (list: readonly string[], changes: Mapping): Fault[1] =>
  (choose) => {
    const own = changed(container, { name: 'loud', ...changes });
    const others = (name: string): Mapping => changed(container, { name });
    const all = choose([own], [own, others('a')], [others('a'), own], [others('a'), own, others('b')]);
    return [workloads(changed(podSpec, { [choose(...list)]: all }), choose)];
  };
/** In containers of any sort. */
export const any = (changes: Mapping): Fault[1] =>
  inPod(['containers', 'initContainers', 'ephemeralContainers'], changes);
/** In those that run all the time. */
export const main = (changes: Mapping): Fault[1] => inPod(['containers'], changes);
export const security = (changes: Mapping): Fault[1] =>
  any({ securityContext: changed(container.securityContext as Mapping, changes) });
export const resources = (requests: Mapping, limits: Mapping): Fault[1] =>
  main({ resources: { requests, limits } });

export const deployment =
  (changes: Mapping, inPods: Mapping = {}): Fault[1] =>
  () => {
    const template = { metadata: { labels: { app: 'web' } }, spec: changed(podSpec, inPods) };
    const spec = { replicas: 3, selector: { matchLabels: { app: 'web' } }, template };
    return [object('apps/v1', 'Deployment', { spec: changed(spec, changes) })];
  };

export const one =
  (apiVersion: string, kind: string, rest: Mapping): Fault[1] =>
  () => [object(apiVersion, kind, rest)];
