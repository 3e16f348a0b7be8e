import type { Manifest } from '../manifest.ts';
import { kubernetesRoles, rolesIn, type Role } from './role.ts';

/** The role that a binding names. */
export interface RoleName {
  readonly kind: string;
  readonly name: string;
  /** Of the binding; '' where whoever applies the file chooses it, and for a ClusterRole. */
  readonly namespace: string;
}

/** All roles that are known, and which of them a name means. */
export class Roles {
  /** Those of the repository first. */
  readonly all: readonly Role[];
  readonly #clusterRoles: readonly Role[];
  /** Kind, namespace and name; then the file or one of its folders. */
  readonly #places = new Map<string, Map<string, Role[]>>();
  readonly #sources = new Map<Role, readonly Role[]>();

  /** How many more labels are looked at: no cluster has a thousand roles that gather others. */
  #looks = mostLooks;

  constructor(docs: readonly Manifest[]) {
    this.all = [...docs.flatMap(rolesIn), ...kubernetesRoles];
    this.#clusterRoles = this.all.filter(({ kind }) => kind === 'ClusterRole');
    for (const role of this.all)
      for (const namespace of new Set([role.namespace, anywhere]))
        for (const place of placesOf(role.path)) this.#put(keyOf({ ...role, namespace }), place, role);
  }

  #put(key: string, place: string, role: Role): void {
    const places = this.#places.get(key) ?? new Map<string, Role[]>();
    this.#places.set(key, places);
    const there = places.get(place);
    if (there === undefined) places.set(place, [role]);
    else there.push(role);
  }

  /**
   * The roles that a binding in this file may mean: those of its own file, else of the nearest folder, since a repository
   * often has the same role in several variants; and what Kubernetes brings along under that name, which comes back
   * whatever a file says.
   */
  named(name: RoleName, path: string): readonly Role[] {
    const namespaces = name.namespace === '' ? ['', anywhere] : [name.namespace, ''];
    for (const namespace of namespaces) {
      const places = this.#places.get(keyOf({ ...name, namespace }));
      const near = placesOf(path).find((place) => places?.has(place));
      if (places === undefined || near === undefined) continue;
      const found = places.get(near) ?? [];
      if (near === '') return found;
      const given = (places.get('') ?? []).filter(({ object }) => object === undefined);
      return given.length === 0 ? found : [...found, ...given];
    }
    return [];
  }

  /** There is one of that name, in whatever namespace. */
  has({ kind, name }: Omit<RoleName, 'namespace'>): boolean {
    return this.#places.has(keyOf({ kind, name, namespace: anywhere }));
  }

  /** The roles whose written rules it has: itself, or all that it gathers, and what these gather. */
  sources(role: Role): readonly Role[] {
    if (role.gathers === undefined) return [role];
    let sources = this.#sources.get(role);
    if (sources === undefined) this.#sources.set(role, (sources = this.#gather(role)));
    return sources;
  }

  /** Not all that roles gather has been looked at. */
  get isCut(): boolean {
    return this.#looks < 0;
  }

  #gather(first: Role): readonly Role[] {
    const seen = new Set([first]);
    // A set gives back what is added to it while it is being read.
    for (const { name, gathers } of seen)
      if (gathers !== undefined)
        for (const other of this.#clusterRoles) {
          if (--this.#looks < 0) break;
          if (other.name !== name && gathers(other.labels)) seen.add(other);
        }
    return [...seen].filter(({ gathers }) => gathers === undefined);
  }
}

const mostLooks = 300_000;

/** Stands for every namespace; no name has a star in it. */
const anywhere = '*';

const keyOf = ({ kind, namespace, name }: RoleName): string => [kind, namespace, name].join('\0');

/** The file, and every folder that it is in, the nearest first; '' is the repository. */
function placesOf(path: string): readonly string[] {
  const places = path === '' ? [] : [path];
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
    places.push(path.slice(0, slash));
  return [...places, ''];
}
