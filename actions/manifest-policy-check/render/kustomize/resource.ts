import { isClusterScoped } from './cluster-scope.ts';
import { Made, Mapping, at, textOf, type Placed, type Tree } from './tree.ts';

/** What kustomize calls an object by. */
export interface ResourceId {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly name: string;
  /** As written, '' where none is; of an earlier id the one that was meant. */
  readonly namespace: string;
  /** `default` where none is written, and one of its own for objects of the whole cluster. */
  readonly inNamespace: string;
}

/** How a generated object meets one of the same name. */
export type Behavior = 'create' | 'merge' | 'replace' | '';

const wholeCluster = '_non_namespaceable_';

export const namespaceMeant = (namespace: string): string => (namespace === '' ? 'default' : namespace);

/** An object that is being built. */
export class Resource {
  readonly root: Mapping;
  /** Names, namespaces and kinds that it had, oldest first; '' for none. */
  earlier: { readonly name: string; readonly namespace: string; readonly kind: string }[] = [];
  prefixes: string[] = [];
  suffixes: string[] = [];
  isHashed = false;
  behavior: Behavior = '';
  /** Names of the `vars` that read a field of it. */
  variables: string[] = [];

  constructor(root: Mapping) {
    this.root = root;
  }

  get apiVersion(): string {
    return textOf(this.root.get('apiVersion'));
  }

  get kind(): string {
    return textOf(this.root.get('kind'));
  }

  get name(): string {
    return textOf(at(this.root, 'metadata', 'name'));
  }

  get namespace(): string {
    return textOf(at(this.root, 'metadata', 'namespace'));
  }

  get isClusterScoped(): boolean {
    return isClusterScoped(this.apiVersion, this.kind);
  }

  get id(): ResourceId {
    const { kind, name, namespace, isClusterScoped: isCluster } = this;
    const inNamespace = isCluster ? wholeCluster : namespaceMeant(namespace);
    return { ...groupVersion(this.apiVersion), kind, name, namespace, inNamespace };
  }

  get earlierIds(): readonly ResourceId[] {
    return this.#idsOf(this.earlier);
  }

  get originalId(): ResourceId {
    return this.#idsOf(this.earlier.slice(0, 1))[0] ?? this.id;
  }

  #idsOf(names: Resource['earlier']): readonly ResourceId[] {
    if (names.length === 0) return [];
    const { group, version } = groupVersion(this.apiVersion);
    return names.map((each) => ({ group, version, ...each, inNamespace: namespaceMeant(each.namespace) }));
  }

  /** Before it gets another name or namespace. */
  remember(): void {
    const { name, kind, inNamespace } = this.id;
    const last = this.earlier.at(-1);
    const isKnown = last?.name === name && last.kind === kind && last.namespace === inNamespace;
    if (!isKnown) this.earlier.push({ name, kind, namespace: inNamespace });
  }

  rename(name: string, where: Placed): void {
    this.metadata.set('name', new Made(name, where), where);
  }

  get metadata(): Mapping {
    const metadata = this.root.get('metadata');
    if (metadata?.kind === 'mapping') return metadata;
    const made = new Mapping(this.root);
    this.root.set('metadata', made, this.root);
    return made;
  }

  get labels(): ReadonlyMap<string, string> {
    return textsAt(at(this.root, 'metadata', 'labels'));
  }

  get annotations(): ReadonlyMap<string, string> {
    return textsAt(at(this.root, 'metadata', 'annotations'));
  }
}

const textsAt = (tree: Tree | undefined): ReadonlyMap<string, string> =>
  new Map(tree?.kind === 'mapping' ? tree.entries.map(({ key, value }) => [textOf(key), textOf(value)]) : []);

export function groupVersion(apiVersion: string): { group: string; version: string } {
  const slash = apiVersion.indexOf('/');
  return slash === -1
    ? { group: '', version: apiVersion }
    : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}

/** Equal for ids that name the same object. */
export const keyOfId = ({ group, version, kind, name, inNamespace }: ResourceId): string =>
  JSON.stringify([group, version, kind, inNamespace, name]);

/** `Deployment shop/web`: what messages call it. */
export const titleOf = ({ kind, name, namespace }: ResourceId): string =>
  `${kind} ${namespace === '' ? '' : `${namespace}/`}${name}`;
