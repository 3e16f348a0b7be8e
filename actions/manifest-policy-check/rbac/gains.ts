import { remembered } from '../../../shared/core/remembered.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { KubeObject } from '../object.ts';
import { abilitiesOf, ranked } from './abilities.ts';
import { rulesOf, type Access, type Held } from './access.ts';
import { placeTitle, type Binding, type Place } from './binding.ts';
import { allows, type PolicyRule, type Request } from './policy-rule.ts';
import type { Role } from './role.ts';
import { identitiesOf, subjectTitle, type Subject } from './subject.ts';
import type { Right } from './takeover.ts';

/** What a change gives somebody that they did not have before, by one cause. */
export interface Gain {
  readonly subject: Subject;
  readonly place: Place;
  /** `get, list on secrets`, each once, what matters most first. */
  readonly abilities: readonly string[];
  /** The entry of a role, or the subject of a binding, that brings it. */
  readonly object: KubeObject;
  readonly field: Field;
}

/** `ServiceAccount shop/web gains get, list on secrets in all namespaces`. */
export function gainTitle({ subject, abilities, place }: Gain): string {
  const shown = abilities.slice(0, mostShown);
  const rest = abilities.length - shown.length;
  const more = rest > 0 ? ` and ${String(rest)} more` : '';
  return `${subjectTitle(subject)} gains ${shown.join('; ')}${more} ${placeTitle(place)}`;
}

const mostShown = 4;

/** What subjects may do now and could not before; where and in which file it is written makes no difference. */
export function gainsOf(now: Access, before: Access): { gains: readonly Gain[]; isCut: boolean } {
  const purse: Purse = { left: mostSteps };
  const gains = [...now.held.values()].flatMap((held) => {
    const own = new Set(
      held.flatMap(({ subject }) => (before.held.get(subject.key) ?? []).map(sameness(before))),
    );
    const fresh = held.filter((each) => !own.has(sameness(now)(each)));
    return fresh.length === 0 ? [] : [...gainsBy(fresh, now, before, purse)];
  });
  return { gains, isCut: purse.left <= 0 };
}

/** What one subject gains by bindings that are new, or whose roles have changed. */
function* gainsBy(held: readonly Held[], now: Access, before: Access, purse: Purse): Generator<Gain> {
  const [first] = held;
  if (first === undefined) return;
  const past = new Past(before, first.subject, purse);
  for (const { subject, binding } of held) {
    /** By cause: the subject in a new binding, or the entry of a role. */
    const gains = new Map<object, Gain & { readonly abilities: string[] }>();
    const { object, place, roleName } = binding;
    const isNew = !past.bindings.has(object.title);
    const inBinding = { object, field: isNew ? subject.field : object.root.at('roleRef', 'name') };
    const add = (cause: object, source: Pick<Gain, 'object' | 'field'>, abilities: readonly string[]) => {
      if (abilities.length === 0) return;
      const gain = gains.get(cause) ?? { subject, place, abilities: [], ...source };
      gains.set(cause, gain);
      gain.abilities.push(...abilities);
    };
    for (const [role, rule] of rulesOf(now, binding)) {
      if (purse.left <= 0) {
        add(subject, inBinding, [`what ${roleName.kind} ${roleName.name} allows`]);
        break;
      }
      const isOfRole = !isNew && role.object !== undefined && rule.field !== undefined;
      const source = isOfRole ? { object: role.object, field: rule.field } : inBinding;
      add(isOfRole ? rule : subject, source, past.missing(rule, place));
    }
    for (const gain of gains.values()) yield { ...gain, abilities: ranked(gain.abilities) };
  }
}

/** Comparisons that are left in a run; beyond them gains are told by the names of roles. */
interface Purse {
  left: number;
}

const mostSteps = 300_000;

/** What one subject held before, also as a member of groups. */
class Past {
  /** Titles of the bindings that named the subject. */
  readonly bindings = new Set<string>();
  readonly #rights: Right[] = [];
  /** Place and rule, word for word; what has been told is in it too. */
  readonly #known = new Set<string>();
  readonly #purse: Purse;

  constructor(access: Access, subject: Subject, purse: Purse) {
    this.#purse = purse;
    for (const key of identitiesOf(subject))
      for (const { binding } of access.held.get(key) ?? []) {
        this.bindings.add(binding.object.title);
        for (const [, rule] of rulesOf(access, binding)) {
          if (--purse.left <= 0) return;
          this.#rights.push({ rule, place: binding.place });
          this.#known.add(`${binding.place ?? '*'} ${wordsOf(rule)}`);
        }
      }
  }

  /** What a rule gives beyond that. */
  missing(rule: PolicyRule, place: Place): readonly string[] {
    this.#purse.left -= 1;
    const words = `${place ?? '*'} ${wordsOf(rule)}`;
    if (this.#known.has(words) || this.#known.has(`* ${wordsOf(rule)}`)) return [];
    this.#known.add(words);
    return abilitiesOf(rule, place, (request) => this.#could(request, place));
  }

  #could(request: Request, place: Place): boolean {
    this.#purse.left -= this.#rights.length + 1;
    return (
      this.#purse.left > 0 &&
      this.#rights.some(
        (right) => (right.place === undefined || right.place === place) && allows(right.rule, request),
      )
    );
  }
}

/** The same for bindings that give the same in the same place. */
const sameness = (access: Access) => {
  const ofBinding = sameInAccess(access);
  return ({ binding }: Held): string => ofBinding(binding);
};

const sameInAccess = remembered((access: Access) => {
  const ofRoles = remembered((roles: readonly Role[]) =>
    access.sources(roles).map(wordsOfRole).sort().join('\n'),
  );
  return ({ place, roles }: Binding) => `${place ?? '*'}\n${ofRoles(roles)}`;
});

const wordsOfRole = remembered(({ rules }: Role): string => rules.map(wordsOf).sort().join(' '));

const wordsOf = remembered(({ verbs, groups, resources, names, urls }: PolicyRule): string =>
  JSON.stringify([verbs, groups, resources, names, urls].map((words) => [...words].sort())),
);
