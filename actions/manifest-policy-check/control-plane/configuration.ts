import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { KubeObject } from '../object.ts';
import type { Component, Setting, Setup } from './setup.ts';

/** What objects of kubeadm and the components' own configuration say. What they leave out has another default. */
export function* configuredIn(object: KubeObject): Generator<Setup> {
  const { root, group, kind } = object;
  const setup = (component: Component, place: Field, flags: Setup['flags']): Setup => ({
    object,
    component,
    place,
    flags,
    isWhole: false,
  });
  if (group === 'kubeadm.k8s.io')
    for (const [component, ...path] of extraArgs) {
      const args = root.at(...path);
      if (args.exists) yield setup(component, args, argumentsOf(args));
    }
  const fields = group.endsWith('.config.k8s.io') ? configurations[kind] : undefined;
  if (fields === undefined) return;
  const [component, names] = fields;
  const flags = new Map<string, readonly Setting[]>();
  for (const [name, path] of names) {
    const field = root.at(...path.split('.'));
    if (field.exists) flags.set(name, [settingOf(field)]);
  }
  const gates = root.at('featureGates').members;
  if (gates.length > 0) flags.set('feature-gates', gates.map(gateOf));
  yield setup(component, root, flags);
}

/** https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/ */
const extraArgs: readonly (readonly [Component, ...string[]])[] = [
  ['kube-apiserver', 'apiServer', 'extraArgs'],
  ['kube-controller-manager', 'controllerManager', 'extraArgs'],
  ['kube-scheduler', 'scheduler', 'extraArgs'],
  ['etcd', 'etcd', 'local', 'extraArgs'],
  ['kubelet', 'nodeRegistration', 'kubeletExtraArgs'],
];

/** A mapping until v1beta3, a list of `name` and `value` since. */
function argumentsOf(args: Field): Setup['flags'] {
  const listed = args.items.map((item) => ({ name: item.at('name').source, value: item.at('value') }));
  const mapped = args.members.map((value) => ({ name: String(value.name), value }));
  const flags = new Map<string, readonly Setting[]>();
  for (const { name, value } of [...listed, ...mapped])
    if (name !== undefined) flags.set(name, [...(flags.get(name) ?? []), settingOf(value)]);
  return flags;
}

/** A boolean stays one. */
function settingOf(field: Field): Setting {
  const items = field.texts;
  const isFlag = typeof field.value === 'boolean';
  const value = isFlag ? String(field.flag) : items.length > 0 ? items.join(',') : (field.source ?? '');
  return { field, value, written: (to) => (isFlag ? to === 'true' : items.length > 0 ? [to] : to) };
}

const gateOf = (field: Field): Setting => ({
  field,
  value: `${String(field.name)}=${String(field.flag)}`,
  written: undefined,
});

/** Flag -> field. https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/ */
const kubelet: readonly (readonly [string, string])[] = [
  ['anonymous-auth', 'authentication.anonymous.enabled'],
  ['authorization-mode', 'authorization.mode'],
  ['client-ca-file', 'authentication.x509.clientCAFile'],
  ['read-only-port', 'readOnlyPort'],
  ['streaming-connection-idle-timeout', 'streamingConnectionIdleTimeout'],
  ['protect-kernel-defaults', 'protectKernelDefaults'],
  ['make-iptables-util-chains', 'makeIPTablesUtilChains'],
  ['event-qps', 'eventRecordQPS'],
  ['rotate-certificates', 'rotateCertificates'],
  ['tls-cipher-suites', 'tlsCipherSuites'],
  ['pod-max-pids', 'podPidsLimit'],
];

const configurations: Readonly<
  Record<string, readonly [Component, readonly (readonly [string, string])[]] | undefined>
> = {
  KubeletConfiguration: ['kubelet', kubelet],
  KubeProxyConfiguration: ['kube-proxy', [['metrics-bind-address', 'metricsBindAddress']]],
  KubeSchedulerConfiguration: ['kube-scheduler', [['profiling', 'enableProfiling']]],
};
