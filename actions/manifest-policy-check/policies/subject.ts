import type { Activation, Thunk } from '../cel/activation.ts';
import { CelError } from '../cel/error.ts';
import { Authorizer } from '../cel/kubernetes/authorizer.ts';
import type { Value } from '../cel/value.ts';
import type { Manifest } from '../manifest.ts';
import type { KubeObject } from '../object.ts';
import { projectOf } from '../project.ts';
import type { Labels } from '../selector.ts';
import { resourcesOf, type Resource } from './resources.ts';
import { mapOf, valueOf } from './value.ts';

/** An object as the API server sees it when somebody creates it. */
export interface Subject {
  readonly object: KubeObject;
  /** `v1beta1`. */
  readonly version: string;
  readonly resource: Resource;
  /** Undefined for objects of the whole cluster. */
  readonly namespace: string | undefined;
  /** What a namespaceSelector looks at; undefined where every one picks it. */
  readonly namespaceLabels: Labels | undefined;
  /** Variables that hang on nothing but the object. */
  readonly variables: Activation;
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

/** Makes subjects of the objects that `docs` hold. */
export function subjectsOf(docs: readonly Manifest[]): (object: KubeObject) => Subject {
  const resources = resourcesOf(docs);
  const namespaces = new Map(
    projectOf(docs)
      .ofKind('Namespace')
      .filter(({ group }) => group === '')
      .map((object) => [object.name, object]),
  );
  const authorizer = new Authorizer();
  const userInfo = unknowable('who makes the request');
  return (object) => {
    const resource = resources(object);
    const version = object.apiVersion.slice(object.apiVersion.indexOf('/') + 1);
    const namespace = resource.isNamespaced ? (object.namespace ?? 'default') : undefined;
    const isNamespace = object.kind === 'Namespace' && object.group === '';
    const around = namespace === undefined ? undefined : namespaces.get(namespace);
    const labelled = (labels: Labels, name: string): Labels => new Map([...labels, [nameLabel, name]]);
    return {
      object,
      version,
      resource,
      namespace,
      namespaceLabels: isNamespace
        ? labelled(object.labels, object.name)
        : namespace === undefined
          ? undefined
          : labelled(around?.labels ?? new Map<string, string>(), namespace),
      variables: new Map<string, Value | Thunk>([
        ['object', () => (object.root.node ? valueOf(object.root.node) : null)],
        ['oldObject', null],
        ['request', requestOf(object, version, resource, isNamespace ? object.name : namespace)],
        ['request.userInfo', userInfo],
        ['authorizer', authorizer],
        ['authorizer.requestResource', authorizer],
        ['namespaceObject', namespaceObject(namespace, around)],
        ['namespaceObject.metadata.name', namespace ?? noNamespace],
      ]),
    };
  };
}

const noNamespace: Thunk = () => new CelError('missing', 'objects of the whole cluster have no namespace');

function namespaceObject(namespace: string | undefined, object: KubeObject | undefined): Value | Thunk {
  if (namespace === undefined) return null;
  const node = object?.root.node;
  return node ? () => valueOf(node) : unknowable(`the namespace ${namespace}`);
}

function requestOf(
  { group, kind, name }: KubeObject,
  version: string,
  { plural }: Resource,
  namespace: string | undefined,
): Thunk {
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
      operation: 'CREATE',
      dryRun: false,
      options: mapOf({}),
    });
  };
}
