import { remembered } from '../../shared/core/remembered.ts';
import type { Field } from '../../shared/parse/yaml-field.ts';
import type { YamlNode } from '../../shared/parse/yaml-nodes.ts';
import type { Manifest } from './manifest.ts';
import type { KubeObject } from './object.ts';
import { fieldsAt, knownWorkload, namedTemplates, type Shape } from './workloads.ts';

/** A pod, or the template of many. */
export interface Pod {
  readonly object: KubeObject;
  readonly shape: Shape;
  /** Holds labels and annotations of the pods. */
  readonly metadata: Field;
  /** The PodSpec, or what stands in its place. */
  readonly spec: Field;
  /** The pod's own securityContext, there or not. */
  readonly security: Field;
  /** Init and ephemeral ones included. */
  readonly containers: readonly Container[];
  /** What it lacks is said elsewhere: a patch, or a Tekton task, whose pod the run sets up. */
  readonly isPartial: boolean;
}

export interface Container {
  readonly pod: Pod;
  readonly list: 'containers' | 'initContainers' | 'ephemeralContainers';
  readonly field: Field;
  /** As written; its number in the list where it has none. */
  readonly name: string;
  /** Its securityContext, there or not. */
  readonly security: Field;
}

/** The pods of a file. `named`: the option `workloads`. */
export function podsOf(doc: Manifest, named: readonly string[]): readonly Pod[] {
  return named.length === 0 ? usualPods(doc) : podsOfDoc(doc, named);
}

const usualPods = remembered((doc: Manifest) => podsOfDoc(doc, []));

const podsOfDoc = (doc: Manifest, named: readonly string[]): readonly Pod[] =>
  doc.objects.flatMap((object) => [...podsOfObject(object, named)]);

/** The pods of one object. */
export function* podsOfObject(object: KubeObject, named: readonly string[]): Generator<Pod> {
  const { root, group, kind } = object;
  const workload = knownWorkload(group, kind);
  const more = namedTemplates(named, group, kind);
  if (workload) {
    for (const path of workload.templates)
      for (const template of fieldsAt(root, path)) yield* podAt(object, template, workload.shape);
    for (const part of workload.parts.flatMap((path) => fieldsAt(root, path)))
      if (part.node?.kind === 'mapping') yield podOf(object, 'part', part.at('metadata'), part);
  } else if (more.length === 0 && mayHoldPods(group, kind))
    for (const spec of lookalikes(root, new Set())) yield podOf(object, 'pod', metadataBeside(spec), spec);
  for (const path of more) for (const template of fieldsAt(root, path)) yield* podAt(object, template, 'pod');
}

function* podAt(object: KubeObject, template: Field, shape: Shape): Generator<Pod> {
  const spec =
    shape === 'argo' || (shape === 'task' && template !== object.root) ? template : template.at('spec');
  if (spec.node?.kind === 'mapping') yield podOf(object, shape, template.at('metadata'), spec);
}

function podOf(object: KubeObject, shape: Shape, metadata: Field, spec: Field): Pod {
  const containers: Container[] = [];
  const own = spec.at('securityContext');
  const pod: Pod = {
    object,
    shape,
    metadata,
    spec,
    // The securityContext of a workflow holds for every template that has none.
    security: shape === 'argo' && !own.exists ? (spec.parent?.parent?.at('securityContext') ?? own) : own,
    containers,
    isPartial: object.isPartial || shape === 'task' || shape === 'part',
  };
  for (const [list, names] of Object.entries(lists[shape]))
    for (const name of names) {
      const field = spec.at(...name.split('.'));
      for (const each of field.node?.kind === 'mapping' ? [field] : field.items)
        containers.push({
          pod,
          list: list as Container['list'],
          field: each,
          name: each.at('name').source ?? String(each.name),
          security: each.at('securityContext'),
        });
    }
  return pod;
}

type Lists = Readonly<Record<Container['list'], readonly string[]>>;

/** Where each shape has its containers. */
const lists: Readonly<Record<Shape, Lists>> = {
  pod: {
    initContainers: ['initContainers'],
    containers: ['containers'],
    ephemeralContainers: ['ephemeralContainers'],
  },
  task: { initContainers: [], containers: ['steps', 'sidecars', 'stepTemplate'], ephemeralContainers: [] },
  argo: {
    initContainers: ['initContainers'],
    containers: ['container', 'containerSet.containers', 'script', 'sidecars'],
    ephemeralContainers: [],
  },
  part: {
    initContainers: ['initContainers'],
    containers: ['container', 'script', 'sidecars', 'stepTemplate'],
    ephemeralContainers: [],
  },
};

/**
 * Kinds of Kubernetes itself that are not in the list of workloads have no pods; the schema of a custom one is no object,
 * and what a policy compares pods with is no pod.
 */
const mayHoldPods = (group: string, kind: string): boolean =>
  group.includes('.') &&
  !ownGroups.test(group) &&
  !policyGroups.test(group) &&
  kind !== 'CustomResourceDefinition';

const policyGroups = /(?:^|\.)(?:kyverno\.io|gatekeeper\.sh)$/;

const ownGroups =
  /^(?:admissionregistration|apiextensions|apiregistration|authentication|authorization|certificates|coordination|discovery|events|flowcontrol\.apiserver|internal\.apiserver|metrics|networking|node|rbac\.authorization|resource|scheduling|snapshot\.storage|storage|storagemigration)\.k8s\.io$/;

/** Mappings with a list of containers that have images: the spec of a pod, wherever a custom kind keeps it. */
function* lookalikes(field: Field, seen: Set<YamlNode>): Generator<Field> {
  const { node } = field;
  if (node === undefined || node.kind === 'scalar' || seen.has(node)) return;
  seen.add(node);
  const containers = field.at('containers').items;
  if (containers.some((each) => each.at('image').text !== undefined)) yield field;
  for (const each of [...field.members, ...field.items]) yield* lookalikes(each, seen);
}

const metadataBeside = (spec: Field): Field => (spec.parent ?? spec).at('metadata');
