import type { Field } from '../../../shared/parse/yaml-field.ts';
import { textsOf, type KubeObject } from '../object.ts';
import type { Container, Pod } from '../pods.ts';
import type { Labels } from '../selector.ts';
import { knownWorkload, namedTemplates } from '../workloads.ts';
import { protocols, type Protocol } from './ports.ts';

/** The pods of a workload, all alike: what sends and takes traffic. */
export interface Endpoint {
  readonly pod: Pod;
  readonly object: KubeObject;
  /** `Deployment shop/web`: the same pods in head and base. */
  readonly title: string;
  /** Undefined: the one that whoever applies the files chooses. */
  readonly namespace: string | undefined;
  readonly labels: Labels;
  /** On the node's network, and so outside of what a NetworkPolicy is defined for. */
  readonly isOnHost: boolean;
  /** Numbers by `TCP/http`. */
  readonly portNames: ReadonlyMap<string, readonly number[]>;
  /** An operator may give its pods other labels than those that stand beside their template. */
  readonly hasOwnLabels: boolean;
}

/** Undefined for what makes no pods by itself: patches, parts of pipelines, templates for others. */
export function endpointOf(pod: Pod, named: readonly string[]): Endpoint | undefined {
  const { object, spec, metadata } = pod;
  const { group, kind, name, namespace, title } = object;
  if (pod.isPartial || kind === 'PodTemplate') return undefined;
  const isKnown = knownWorkload(group, kind) !== undefined || namedTemplates(named, group, kind).length > 0;
  return {
    pod,
    object,
    title,
    namespace,
    labels: new Map([...textsOf(metadata.at('labels')), ...(kind === 'Job' ? jobLabels(name) : [])]),
    isOnHost: spec.at('hostNetwork').flag === true,
    portNames: portNamesOf(pod.containers),
    hasOwnLabels: isKnown && pod.shape === 'pod',
  };
}

/** Source: https://kubernetes.io/docs/reference/labels-annotations-taints/#job-name */
const jobLabels = (name: string): readonly (readonly [string, string])[] =>
  name === ''
    ? []
    : [
        ['job-name', name],
        ['batch.kubernetes.io/job-name', name],
      ];

/** Labels that a controller gives to pods, so no template has them. */
export const isControllerLabel = (key: string): boolean =>
  /^(?:pod-template-(?:hash|generation)|controller-revision-hash|(?:batch\.kubernetes\.io\/)?(?:job-name|controller-uid)|statefulset\.kubernetes\.io\/pod-name|apps\.kubernetes\.io\/pod-index|batch\.kubernetes\.io\/job-completion-index|topology\.kubernetes\.io\/.+)$/.test(
    key,
  );

function portNamesOf(containers: readonly Container[]): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, number[]>();
  for (const { field, list } of containers) {
    // An init container is gone before the pod serves anybody, unless it is a sidecar.
    if (list === 'initContainers' && field.at('restartPolicy').source !== 'Always') continue;
    for (const port of field.at('ports').items) {
      const name = port.at('name').source;
      const number = port.at('containerPort').integer;
      const protocol = protocolOf(port);
      if (name === undefined || number === undefined || protocol === undefined) continue;
      const key = `${protocol}/${name}`;
      names.set(key, [...(names.get(key) ?? []), number]);
    }
  }
  return names;
}

/** TCP where none is named; undefined for one that Kubernetes does not know. */
export function protocolOf(port: Field): Protocol | undefined {
  const { source = 'TCP' } = port.at('protocol');
  return protocols.find((one) => one === source);
}
