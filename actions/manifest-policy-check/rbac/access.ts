import { remembered } from '../../../shared/core/remembered.ts';
import type { Manifest } from '../manifest.ts';
import { bindingsIn, type Binding, type Place } from './binding.ts';
import { allows, type PolicyRule, type Request } from './policy-rule.ts';
import type { Role } from './role.ts';
import { Roles } from './roles.ts';
import { identitiesOf, masters, type NamedSubject, type Subject } from './subject.ts';

/** Who holds what: all roles and bindings of the repository together. */
export interface Access {
  readonly roles: Roles;
  readonly bindings: readonly Binding[];
  /** By the subject's key. */
  readonly held: ReadonlyMap<string, readonly Held[]>;
  /** The bindings that give the rules of a role, also through another that gathers them; together what names the same. */
  readonly bindingsOf: ReadonlyMap<Role, readonly (readonly Binding[])[]>;
  /** The roles whose written rules these have. */
  readonly sources: (roles: readonly Role[]) => readonly Role[];
}

/** One subject of one binding. */
export interface Held {
  readonly subject: NamedSubject;
  readonly binding: Binding;
}

/** Somebody may do what one rule says, through one binding. */
export interface Grant extends Held {
  readonly role: Role;
  readonly rule: PolicyRule;
  readonly place: Place;
}

export const accessOf = remembered((docs: readonly Manifest[]): Access => {
  const roles = new Roles(docs);
  const bindings = docs.flatMap((doc) => bindingsIn(doc, roles));
  const held = new Map<string, Held[]>();
  const bindingsOf = new Map<Role, (readonly Binding[])[]>();
  const alike = new Map<readonly Role[], Binding[]>();
  const sources = remembered((names: readonly Role[]): readonly Role[] => [
    ...new Set(names.flatMap((role) => roles.sources(role))),
  ]);
  for (const binding of bindings) {
    for (const subject of binding.subjects) push(held, subject.key, { subject, binding });
    if (binding.subjects.length > 0) push(alike, binding.roles, binding);
  }
  for (const [names, together] of alike) for (const role of sources(names)) push(bindingsOf, role, together);
  return { roles, bindings, held, bindingsOf, sources };
});

/** Every grant of the repository, one at a time: there may be very many. */
export function* grantsOf(docs: readonly Manifest[]): Generator<Grant> {
  const access = accessOf(docs);
  for (const held of access.held.values())
    for (const each of held)
      for (const [role, rule] of rulesOf(access, each.binding))
        yield { ...each, role, rule, place: each.binding.place };
}

/** The rules that a binding gives, with the roles that they are written in. */
export function* rulesOf(
  { sources }: Access,
  { roles }: Pick<Binding, 'roles'>,
): Generator<readonly [Role, PolicyRule]> {
  for (const role of sources(roles)) for (const rule of role.rules) yield [role, rule];
}

/** Whether the subject may do it, as far as the repository knows. */
export function can(docs: readonly Manifest[], subject: Subject, request: Request): boolean {
  const access = accessOf(docs);
  if (subject.kind === 'Group' && subject.name === masters) return true;
  const namespace = 'url' in request ? undefined : request.namespace;
  return identitiesOf(subject).some((key) =>
    (access.held.get(key) ?? []).some(({ binding }) => {
      const { place } = binding;
      if (place !== undefined && place !== namespace) return false;
      for (const [, rule] of rulesOf(access, binding)) if (allows(rule, request)) return true;
      return false;
    }),
  );
}

export function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}
