import { lazy, type Activation, type Thunk } from '../cel/activation.ts';
import { CelError } from '../cel/error.ts';
import { Authorizer } from '../cel/kubernetes/authorizer.ts';
import type { Value } from '../cel/value.ts';
import type { Manifest } from '../manifest.ts';
import type { KubeObject } from '../object.ts';
import { projectOf } from '../project.ts';
import type { Labels } from '../selector.ts';
import { admitted } from './defaults/object.ts';
import { resourcesOf, type Resource } from './resources.ts';
import { mapOf, valueOf } from './value.ts';

/** An object as the API server sees it when somebody creates it, or changes it. */
export interface Subject {
  readonly object: KubeObject;
  /** `v1beta1`. */
  readonly version: string;
  readonly resource: Resource;
  /** Undefined for objects of the whole cluster. */
  readonly namespace: string | undefined;
  /** What a namespaceSelector looks at: as it is, and as base has it; undefined where every one picks it. */
  readonly namespaces: readonly NamespaceLabels[] | undefined;
  readonly operation: 'CREATE' | 'UPDATE';
  /** Variables that hang on nothing but the object. */
  readonly variables: Activation;
}

export interface NamespaceLabels {
  readonly labels: Labels;
  /** The namespace is in a file: what it does not have there, it does not have. */
  readonly isKnown: boolean;
}

/** Names of those variables; members that only a running cluster knows have names of their own. */
export const subjectNames = [
  ...['object', 'oldObject', 'request', 'request.userInfo', 'authorizer', 'authorizer.requestResource'],
  ...['namespaceObject', 'namespaceObject.metadata.name'],
] as const;

/** Source: https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-metadata-name */
const nameLabel = 'kubernetes.io/metadata.name';

const unknowable =
  (what: string): Thunk =>
  () =>
    new CelError('unknowable', `only the running cluster knows ${what}`);

/** Makes subjects of the objects that `docs` hold; of one that is changed it takes what it was. */
export function subjectsOf(
  docs: readonly Manifest[],
  before: readonly Manifest[] | undefined,
): (object: KubeObject, old?: KubeObject) => Subject {
  const resources = resourcesOf(docs);
  const namespaces = namespacesIn(docs);
  const former = before && namespacesIn(before);
  const authorizer = new Authorizer();
  const userInfo = unknowable('who makes the request');
  return (object, old) => {
    const resource = resources(object);
    const version = object.apiVersion.slice(object.apiVersion.indexOf('/') + 1);
    const namespace = resource.isNamespaced ? (object.namespace ?? 'default') : undefined;
    const isNamespace = object.kind === 'Namespace' && object.group === '';
    const name = isNamespace ? object.name : namespace;
    const around = namespace === undefined ? undefined : namespaces.get(namespace);
    const here = isNamespace ? object : around;
    const there = name === undefined ? undefined : former?.get(name);
    const operation = old === undefined ? 'CREATE' : 'UPDATE';
    return {
      object,
      version,
      resource,
      namespace,
      operation,
      namespaces:
        name === undefined ? undefined : [labelsOf(name, here), ...(there ? [labelsOf(name, there)] : [])],
      variables: new Map<string, Value | Thunk>([
        ['object', lazy(() => admitted(object, namespace))],
        ['oldObject', old === undefined ? null : lazy(() => admitted(old, namespace))],
        ['request', requestOf({ object, version, resource, namespace: name, operation })],
        ['request.userInfo', userInfo],
        ['authorizer', authorizer],
        ['authorizer.requestResource', authorizer],
        ['namespaceObject', namespaceObject(namespace, around)],
        ['namespaceObject.metadata.name', namespace ?? noNamespace],
      ]),
    };
  };
}

const namespacesIn = (docs: readonly Manifest[]): ReadonlyMap<string, KubeObject> =>
  new Map(
    projectOf(docs)
      .ofKind('Namespace')
      .filter(({ group }) => group === '')
      .map((object) => [object.name, object]),
  );

const labelsOf = (name: string, namespace: KubeObject | undefined): NamespaceLabels => ({
  labels: new Map([...(namespace?.labels ?? []), [nameLabel, name]]),
  isKnown: namespace !== undefined,
});

const noNamespace: Thunk = () => new CelError('missing', 'objects of the whole cluster have no namespace');

function namespaceObject(namespace: string | undefined, object: KubeObject | undefined): Value | Thunk {
  if (namespace === undefined) return null;
  const node = object?.root.node;
  return node ? () => valueOf(node) : unknowable(`the namespace ${namespace}`);
}

type Asked = Pick<Subject, 'object' | 'version' | 'resource' | 'namespace' | 'operation'>;

function requestOf({ object, version, resource: { plural }, namespace, operation }: Asked): Thunk {
  const { group, kind, name } = object;
  return () => {
    const ofKind = mapOf({ group, version, kind });
    const ofResource = mapOf({ group, version, resource: plural });
    return mapOf({
      kind: ofKind,
      requestKind: ofKind,
      resource: ofResource,
      requestResource: ofResource,
      subResource: '',
      requestSubResource: '',
      name,
      namespace: namespace ?? '',
      operation,
      dryRun: false,
      options: mapOf({}),
    });
  };
}
