import { Field } from '../../shared/parse/yaml-field.ts';
import type { YamlNode } from '../../shared/parse/yaml-nodes.ts';

/** One object for a cluster, as it is written in a file. */
export interface KubeObject {
  readonly root: Field;
  /** As written (`apps/v1`). */
  readonly apiVersion: string;
  /** '' for the core group. */
  readonly group: string;
  readonly kind: string;
  /** '' where it has none (`generateName`). */
  readonly name: string;
  /** As written; undefined where whoever applies the file chooses one, and for objects of the whole cluster. */
  readonly namespace: string | undefined;
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
  /** `Deployment shop/web`: what messages and evidence call it. */
  readonly title: string;
  /** No API server takes it as it is: a patch, which something else makes whole. What it lacks is no fault of its own. */
  readonly isPartial: boolean;
}

/** The objects of a document: itself, or those of a list. */
export const objectsOf = (node: YamlNode): Generator<KubeObject> => objectsIn(Field.root(node), nothing);

/** What an object of a list is, where it does not say so itself. */
interface Listed {
  readonly apiVersion: string;
  readonly kind: string;
}

const nothing: Listed = { apiVersion: '', kind: '' };

/** To kubectl everything with `items` is a list, whatever its kind; what is in a PodList is a Pod. */
function* objectsIn(root: Field, listed: Listed): Generator<KubeObject> {
  const own: Listed = { apiVersion: root.at('apiVersion').source ?? '', kind: root.at('kind').source ?? '' };
  const { apiVersion, kind } = own.apiVersion === '' && own.kind === '' ? listed : own;
  const items = root.at(isTemplate(apiVersion, kind) ? 'objects' : 'items');
  if (items.node?.kind === 'sequence') {
    const each = { apiVersion, kind: kind.replace(/List$/, '') };
    for (const { node } of items.items)
      if (node?.kind === 'mapping') yield* objectsIn(Field.root(node), each);
    return;
  }
  if (apiVersion === '' || kind === '') return;
  const slash = apiVersion.indexOf('/');
  const group = slash === -1 ? '' : apiVersion.slice(0, slash);
  const metadata = root.at('metadata');
  const name = metadata.at('name').source ?? '';
  const namespace = metadata.at('namespace').source;
  const shown = name === '' ? (metadata.at('generateName').source ?? '') : name;
  yield {
    root,
    apiVersion,
    group,
    kind,
    name,
    namespace: namespace === '' ? undefined : namespace,
    labels: textsOf(metadata.at('labels')),
    annotations: textsOf(metadata.at('annotations')),
    title: [kind, [namespace ?? [], shown].flat().join('/')].join(' ').trim(),
    isPartial: isPartial(root, kind, group),
  };
}

/** OpenShift's list with parameters; its first version had no group. */
const isTemplate = (apiVersion: string, kind: string): boolean =>
  kind === 'Template' && /^(?:template\.openshift\.io\/)?v1$/.test(apiVersion);

/** The scalars of a mapping, by key. */
export const textsOf = (field: Field): ReadonlyMap<string, string> =>
  new Map(field.members.map(({ name, source }) => [String(name), source ?? '']));

/** What the API server asks for, in the kinds that are patched most. */
const required: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'apps/Deployment': [
    ['spec', 'selector'],
    ['spec', 'template'],
  ],
  'apps/StatefulSet': [
    ['spec', 'selector'],
    ['spec', 'template'],
  ],
  'apps/DaemonSet': [
    ['spec', 'selector'],
    ['spec', 'template'],
  ],
  'apps/ReplicaSet': [['spec', 'selector']],
  'batch/Job': [['spec', 'template']],
  'batch/CronJob': [
    ['spec', 'schedule'],
    ['spec', 'jobTemplate'],
  ],
  '/Service': [['spec']],
  '/ServiceAccount': [['metadata', 'name']],
  'rbac.authorization.k8s.io/RoleBinding': [['roleRef']],
  'rbac.authorization.k8s.io/ClusterRoleBinding': [['roleRef']],
  'networking.k8s.io/NetworkPolicy': [['spec']],
};

function isPartial(root: Field, kind: string, group: string): boolean {
  if (kind === 'Pod' && !root.at('spec', 'containers').items.some((each) => each.at('image').exists))
    return true;
  return (required[`${group}/${kind}`] ?? []).some((path) => !root.at(...path).exists);
}
