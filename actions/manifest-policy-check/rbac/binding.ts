import type { Manifest } from '../manifest.ts';
import type { KubeObject } from '../object.ts';
import { isRbacGroup, type Role } from './role.ts';
import type { RoleName, Roles } from './roles.ts';
import { readSubject, type NamedSubject } from './subject.ts';

/** Gives the rules of a role to subjects. */
export interface Binding {
  readonly object: KubeObject;
  readonly path: string;
  readonly place: Place;
  readonly subjects: readonly NamedSubject[];
  readonly roleName: RoleName;
  /** None where nothing here says what the role is. */
  readonly roles: readonly Role[];
}

/** A namespace, '' where whoever applies the file chooses it; undefined for the whole cluster. */
export type Place = string | undefined;

export const isBinding = ({ group, kind }: KubeObject): boolean =>
  isRbacGroup(group) && (kind === 'RoleBinding' || kind === 'ClusterRoleBinding');

export const bindingsIn = (doc: Manifest, roles: Roles): readonly Binding[] =>
  doc.objects.filter(isBinding).map((object) => {
    const { root, kind, namespace = '' } = object;
    const place: Place = kind === 'ClusterRoleBinding' ? undefined : namespace;
    const roleName = roleNameOf(object);
    // The API server refuses a Role here.
    const isPossible = place !== undefined || roleName.kind === 'ClusterRole';
    return {
      object,
      path: doc.path,
      place,
      subjects: root.at('subjects').items.flatMap((each) => readSubject(each, place ?? '') ?? []),
      roleName,
      roles: isPossible && roleName.name !== '' ? roles.named(roleName, doc.path) : [],
    };
  });

function roleNameOf({ root, namespace = '' }: KubeObject): RoleName {
  const roleRef = root.at('roleRef');
  // OpenShift's own group tells the two apart by the namespace.
  const kind = roleRef.at('kind').source ?? (roleRef.at('namespace').exists ? 'Role' : 'ClusterRole');
  const name = roleRef.at('name').source ?? '';
  return { kind, name, namespace: kind === 'Role' ? namespace : '' };
}

/** Where rights hold, at the end of a sentence. */
export function placeTitle(place: Place): string {
  if (place === undefined) return 'in all namespaces';
  return place === '' ? 'in its namespace' : `in namespace ${place}`;
}
