import type { Field } from '../../../shared/parse/yaml-field.ts';
import { matches, mayMatch } from '../selector.ts';
import type { Subject } from './subject.ts';

/** Whether something is about an object; `maybe` hangs on labels of a namespace that is in no file. */
export type Selection = boolean | 'maybe';
export type Selects = (subject: Subject) => Selection;

/** All have to pick it. */
export function both(...selections: readonly Selection[]): Selection {
  if (selections.includes(false)) return false;
  return selections.includes('maybe') ? 'maybe' : true;
}

/** One has to pick it. */
export function either(selections: readonly Selection[]): Selection {
  if (selections.includes(true)) return true;
  return selections.includes('maybe') ? 'maybe' : false;
}

export const butNot = (selection: Selection): Selection => (selection === 'maybe' ? 'maybe' : !selection);

/**
 * Whether a namespaceSelector picks the namespace of an object; every one picks objects of the whole cluster. In a
 * comparison it is enough that it picked it before: a change of labels opens no gate for what comes with it.
 */
export function selectsIn(selector: Field, { namespaces }: Subject): Selection {
  if (namespaces === undefined) return true;
  const [now] = namespaces;
  if (now === undefined || namespaces.some(({ labels }) => matches(selector, labels))) return true;
  return !now.isKnown && mayMatch(selector, now.labels) ? 'maybe' : false;
}
