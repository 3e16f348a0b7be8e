import type { Field } from '../../../shared/parse/yaml-field.ts';

/** Somebody who may be given rights. */
export interface Subject {
  readonly kind: 'ServiceAccount' | 'User' | 'Group';
  readonly name: string;
  /** Of a ServiceAccount; '' where whoever applies the file chooses it. */
  readonly namespace: string;
}

/** Where a binding names somebody. */
export interface NamedSubject extends Subject {
  readonly field: Field;
  readonly key: string;
}

/** Undefined where it has no name, or a kind that the API server refuses. */
export function readSubject(field: Field, bindingNamespace: string): NamedSubject | undefined {
  const kind = field.at('kind').source;
  const name = field.at('name').source ?? '';
  if (name === '' || (kind !== 'ServiceAccount' && kind !== 'User' && kind !== 'Group')) return undefined;
  const namespace = kind === 'ServiceAccount' ? (field.at('namespace').source ?? bindingNamespace) : '';
  const subject = accountOfUser({ kind, name, namespace });
  return { ...subject, field, key: subjectKey(subject) };
}

/** A ServiceAccount is the user `system:serviceaccount:<namespace>:<name>`. */
function accountOfUser(subject: Subject): Subject {
  const prefix = 'system:serviceaccount:';
  if (subject.kind !== 'User' || !subject.name.startsWith(prefix)) return subject;
  const [namespace = '', ...name] = subject.name.slice(prefix.length).split(':');
  return { kind: 'ServiceAccount', namespace, name: name.join(':') };
}

/** Two subjects with the same key are the same. */
export const subjectKey = ({ kind, name, namespace }: Subject): string => `${kind}\0${namespace}\0${name}`;

/** Every subject whose rights somebody has: themselves, and the groups that they are known to be in. */
export function identitiesOf(subject: Subject): readonly string[] {
  return [...new Set([subjectKey(subject), ...groupsOf(subject).map(groupKey)])];
}

/** Source: https://kubernetes.io/docs/reference/access-authn-authz/authentication/#service-account-tokens. */
function groupsOf({ kind, name, namespace }: Subject): readonly string[] {
  if (kind === 'ServiceAccount')
    return [allAccounts, ...(namespace === '' ? [] : [`${allAccounts}:${namespace}`]), authenticated];
  if (name === (kind === 'User' ? 'system:anonymous' : unauthenticated)) return [unauthenticated];
  return kind === 'Group' && name.startsWith(`${allAccounts}:`)
    ? [allAccounts, authenticated]
    : [authenticated];
}

export const authenticated = 'system:authenticated';
export const unauthenticated = 'system:unauthenticated';
/** The ServiceAccounts of one namespace have a group too, with `:<namespace>` behind it. */
export const allAccounts = 'system:serviceaccounts';
/** Its members may do everything: they are never even asked for their roles. */
export const masters = 'system:masters';

const groupKey = (name: string): string => subjectKey({ kind: 'Group', name, namespace: '' });

/** `ServiceAccount shop/web`. */
export const subjectTitle = ({ kind, name, namespace }: Subject): string =>
  `${kind} ${namespace === '' ? name : `${namespace}/${name}`}`;

/** The first few by name, and how many more. */
export function listed(titles: readonly string[], most = 3): string {
  const shown = titles.length > most + 1 ? titles.slice(0, most) : titles;
  const rest = titles.length - shown.length;
  const all = rest > 0 ? [...shown, `${String(rest)} more`] : shown;
  return all.length < 2 ? all.join() : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
