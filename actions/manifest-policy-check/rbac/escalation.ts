import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { Pod } from '../pods.ts';
import { push, rulesOf, type Access, type Held } from './access.ts';
import type { KubeObject } from '../object.ts';
import type { PolicyRule } from './policy-rule.ts';
import type { Role } from './role.ts';
import { remembered } from '../../../shared/core/remembered.ts';
import { identitiesOf, subjectTitle, type Subject } from './subject.ts';
import { endOf, hops, tellingOf, type End, type Right } from './takeover.ts';
import { gives } from './power.ts';

/** How somebody gets power over the cluster through the rights of others. */
export interface Path {
  /** `can create a pod under ServiceAccount ops/boss, which may do everything in the cluster`. */
  readonly words: string;
  readonly end: End;
  /** All that it takes stands in one part of the repository, and so is likely to meet in one cluster. */
  readonly isNear: boolean;
  /** The files of the bindings that it takes. */
  readonly paths: readonly string[];
  /** Where the first step is allowed: an entry of a role, or the binding to one that no file writes. */
  readonly object: KubeObject;
  readonly field: Field;
}

/** A subject with power over the cluster, at once or over others. */
interface Target {
  readonly subject: Subject;
  /** The files of the bindings that it takes. */
  readonly paths: readonly string[];
  readonly words: string;
  readonly end: End;
}

/** More steps than that nobody follows in one sentence. */
const mostSteps = 3;

/** The shortest path of every subject that has one and needs others for it, by the subject's key. */
export function pathsOf(
  access: Access,
  pods: ReadonlyMap<string, readonly Pod[]>,
): ReadonlyMap<string, Path> {
  const paths = new Map<string, Path>();
  const rules: Rules = remembered((roles: readonly Role[]) => tellingOf(rulesOf(access, { roles })));
  const mighty = new Set<string>();
  let targets: Target[] = [];
  for (const [key, held] of access.held) {
    const subject = held[0]?.subject;
    const end = endOf(rightsOf(rules, held));
    if (end === undefined || subject === undefined) continue;
    mighty.add(key);
    targets.push({
      subject,
      end,
      paths: held.slice(0, 1).map(({ binding }) => binding.path),
      words: `${subjectTitle(subject)}, which ${end.words}`,
    });
  }
  // Who is certain to get everything comes first: the first way to a subject is the one that is told.
  targets.sort((a, b) => Number(b.end.isCertain) - Number(a.end.isCertain));
  for (let step = 1; step <= mostSteps && targets.length > 0; step += 1) {
    const accounts = new Accounts(targets, pods);
    targets = [];
    for (const [key, held] of access.held) {
      if (mighty.has(key) || paths.has(key)) continue;
      const path = pathOf(rules, held, accounts);
      const subject = held[0]?.subject;
      if (path === undefined || subject === undefined) continue;
      paths.set(key, path);
      targets.push({
        subject,
        end: path.end,
        paths: path.paths,
        words: `${subjectTitle(subject)}, which ${path.words}`,
      });
    }
  }
  return paths;
}

/** The path of a subject, or of a group that it is in. */
export const pathFor = (paths: ReadonlyMap<string, Path>, subject: Subject): Path | undefined =>
  identitiesOf(subject)
    .map((key) => paths.get(key))
    .find((path) => path !== undefined);

/** What matters of the roles of a binding, found once for all that name them. */
type Rules = (roles: readonly Role[]) => readonly (readonly [Role, PolicyRule])[];

const rightsOf = (rules: Rules, held: readonly Held[]): readonly Right[] =>
  held.flatMap(({ binding }) => rules(binding.roles).map(([, rule]) => ({ rule, place: binding.place })));

function pathOf(rules: Rules, held: readonly Held[], accounts: Accounts): Path | undefined {
  for (const { binding } of held)
    for (const [role, rule] of rules(binding.roles))
      for (const hop of hops) {
        if (!gives(rule, hop.power) || (rule.names.length > 0 && hop.names === 'none')) continue;
        const target = accounts.first(binding.place, rule.names, hop.needsPod ?? false);
        if (target === undefined) continue;
        const paths = [...target.paths, binding.path];
        return {
          words: `${hop.words} ${target.words}`,
          end: target.end,
          paths,
          isNear: new Set(paths.map(partOf)).size === 1,
          object: role.object ?? binding.object,
          field: rule.field ?? binding.object.root.at('roleRef', 'name'),
        };
      }
  return undefined;
}

/** The ServiceAccounts among the targets, the best first. */
class Accounts {
  readonly #byNamespace = new Map<string | undefined, Target[]>();
  readonly #pods: ReadonlyMap<string, readonly Pod[]>;

  constructor(targets: readonly Target[], pods: ReadonlyMap<string, readonly Pod[]>) {
    this.#pods = pods;
    for (const target of targets) {
      const { kind, namespace } = target.subject;
      if (kind !== 'ServiceAccount' || namespace === '') continue;
      push(this.#byNamespace, namespace, target);
      push(this.#byNamespace, undefined, target);
    }
  }

  /** One in that place, with one of these names where there are any. */
  first(place: string | undefined, names: readonly string[], needsPod: boolean): Target | undefined {
    const there = this.#byNamespace.get(place) ?? [];
    if (names.length === 0 && !needsPod) return there[0];
    return there
      .slice(0, mostLookedAt)
      .find(
        ({ subject: { namespace, name } }) =>
          (names.length === 0 || names.includes(name)) &&
          (!needsPod || this.#pods.has(`${namespace}/${name}`)),
      );
  }
}

const mostLookedAt = 100;

/** The top folder of a file. */
const partOf = (path: string): string => path.slice(0, path.indexOf('/') + 1);
