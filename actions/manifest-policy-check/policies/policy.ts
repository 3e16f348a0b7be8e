import type { Severity } from '../../../shared/core/severity.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { Manifest } from '../manifest.ts';
import type { KubeObject } from '../object.ts';
import type { Engine } from './engine.ts';
import type { Expression } from './expression.ts';
import type { Selects } from './selection.ts';
import type { Subject } from './subject.ts';

/** A policy of any make, ready to judge. */
export interface Policy {
  readonly object: KubeObject;
  readonly doc: Manifest;
  /** Which part of the object it is, where that holds several: `rule no-latest`. */
  readonly part: string;
  /** What exceptions call that part. */
  readonly rule: string;
  readonly engine: Engine;
  /** Whether an error of an expression denies. */
  readonly failsClosed: boolean;
  readonly selects: Selects;
  readonly conditions: readonly Expression[];
  readonly variables: readonly { readonly name: string; readonly expression: Expression }[];
  readonly validations: readonly Validation[];
  /** Where the three stand. */
  readonly written: Readonly<Record<'conditions' | 'variables' | 'validations', Field>>;
  readonly paramKind: ParamKind | undefined;
  /** Expressions of which nothing hangs here but whether they can be read. */
  readonly others: readonly Expression[];
}

/** What kind of object a policy takes its settings from. */
export interface ParamKind {
  readonly apiVersion: string;
  readonly kind: string;
}

export interface Validation {
  readonly expression: Expression;
  readonly message: string | undefined;
  readonly messageExpression: Expression | undefined;
}

/** Where and how a policy is enforced. */
export interface Enforcement {
  /** The binding, or the policy itself where it needs none. */
  readonly object: KubeObject;
  readonly selects: Selects;
  readonly severity: (subject: Subject) => Severity;
  /** A `paramRef`; not there where the policy needs no params. */
  readonly paramRef: Field;
}

/** A policy with one of its enforcements. */
export interface Gate {
  readonly policy: Policy;
  readonly enforcement: Enforcement;
  /** The policy stands like this in its file; others are made of it. */
  readonly isWritten: boolean;
}

/** What messages and evidence call it. */
export const titleOf = ({ object, part }: Policy): string => [object.title, part].join(' ').trim();

/** All expressions of a policy. */
export const expressionsOf = ({
  conditions,
  variables,
  validations,
  others,
}: Policy): readonly Expression[] => [
  ...conditions,
  ...variables.map(({ expression }) => expression),
  ...validations.flatMap(({ expression, messageExpression }) => [expression, messageExpression ?? []].flat()),
  ...others,
];

/** What `validationActions` come to: what is denied stops the gate. */
export function severityOf(actions: readonly string[]): Severity {
  if (actions.includes('Deny')) return 'high';
  return actions.includes('Warn') ? 'medium' : 'info';
}
