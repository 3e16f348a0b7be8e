import type { Field } from '../../../shared/parse/yaml-field.ts';
import { coversResource, hasGroup, hasVerb, type PolicyRule } from './policy-rule.ts';

/** Something that whoever may do it can harm others with. */
export interface Power {
  readonly verbs: readonly string[];
  /** '' for the core group. */
  readonly group: string;
  readonly resources: readonly string[];
}

/** What of a power a rule gives. */
export interface Exercise {
  readonly verbs: readonly string[];
  readonly resources: readonly string[];
  /** Where the rule names the first of them. */
  readonly field: Field;
}

/**
 * What of these powers a rule gives by naming the resource; a star for all resources has rules of its own. Undefined for
 * nothing, and for a role that no file writes.
 */
export function exerciseOf(rule: PolicyRule, powers: readonly Power[]): Exercise | undefined {
  const verbs = new Set<string>();
  const resources = new Set<string>();
  for (const power of powers) {
    const given = hasGroup(rule, power.group) ? power.verbs.filter((verb) => hasVerb(rule, verb)) : [];
    if (given.length === 0) continue;
    for (const written of rule.resources)
      if (written !== '*' && power.resources.some((resource) => coversResource(written, resource))) {
        resources.add(written);
        for (const verb of given) verbs.add(verb);
      }
  }
  const [first] = resources;
  const list = rule.field?.at('resources');
  if (first === undefined || list === undefined) return undefined;
  const field = list.items.find(({ source }) => source === first) ?? list;
  return { verbs: [...verbs], resources: [...resources], field };
}

/** Whether a rule gives some of it, by name or by a star. */
export const gives = (rule: PolicyRule, { verbs, group, resources }: Power): boolean =>
  hasGroup(rule, group) &&
  verbs.some((verb) => hasVerb(rule, verb)) &&
  resources.some((resource) => rule.resources.some((written) => coversResource(written, resource)));
