import { remembered } from '../../../shared/core/remembered.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { Manifest } from '../manifest.ts';
import { podsOf, type Container } from '../pods.ts';
import { commandLineOf, flagsIn } from './command-line.ts';
import { configuredIn } from './configuration.ts';
import { componentOf, type Component, type Setting, type Setup } from './setup.ts';

/** The components that a file starts or configures: static pods, other pods, kubeadm's and their own configuration. */
export const setupsOf = remembered((doc: Manifest): readonly Setup[] => [
  ...podsOf(doc, []).flatMap(({ containers }) => containers.flatMap((each) => startedBy(each) ?? [])),
  ...doc.objects.flatMap((object) => [...configuredIn(object)]),
]);

function startedBy({ field, pod, list }: Container): Setup | undefined {
  if (list !== 'containers') return undefined;
  const run = commandLineOf(field);
  const component = run && componentOf(run.program);
  if (run === undefined || component === undefined) return undefined;
  const { flags: given, isOpen } = flagsIn(run.words);
  const flags = component === 'etcd' ? new Map([...environment(field), ...given]) : given;
  const command = field.at('command');
  const isElsewhere = (elsewhere[component] ?? []).some((name) => flags.has(name));
  return {
    object: pod.object,
    component,
    flags,
    place: command.exists ? command : field.at('args'),
    isWhole: !pod.isPartial && !isOpen && !isElsewhere && !field.at('envFrom').exists,
  };
}

/** Flags that name a file with more settings. */
const elsewhere: Readonly<Partial<Record<Component, readonly string[]>>> = {
  'kube-scheduler': ['config'],
  'kube-proxy': ['config'],
  kubelet: ['config', 'config-dir'],
  etcd: ['config-file'],
};

/** etcd reads `ETCD_CERT_FILE` for `--cert-file`. */
function* environment(container: Field): Generator<readonly [string, readonly Setting[]]> {
  for (const variable of container.at('env').items) {
    const [, name] = /^ETCD_([A-Z_]{1,60})$/.exec(variable.at('name').source ?? '') ?? [];
    if (name === undefined) continue;
    const field = variable.at('value');
    const setting = { field, value: field.source, written: (to: string) => to };
    yield [name.toLowerCase().replaceAll('_', '-'), [setting]];
  }
}
