import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { Kind } from '../cel/overload.ts';
import type { Engine } from './engine.ts';
import { expressionAt } from './expression.ts';
import type { ParamKind, Policy, Validation } from './policy.ts';

/** Where the parts of a policy stand, which differs by its make. */
export interface Parts {
  readonly conditions: Field;
  readonly variables: Field;
  readonly validations: Field;
  readonly paramKind: Field;
  readonly auditAnnotations: Field;
}

/** What is laid over the parts. */
export interface Changes {
  readonly rewrite?: ((source: string) => string) | undefined;
  /** For validations that have none. */
  readonly message?: string | undefined;
  /** Conditions see the variables too. */
  readonly isLate?: true;
}

type Body = Pick<
  Policy,
  'conditions' | 'variables' | 'validations' | 'written' | 'paramKind' | 'others' | 'engine'
>;

/** Undefined where a policy takes no params. */
function paramKindOf(field: Field): ParamKind | undefined {
  if (!field.exists) return undefined;
  return { apiVersion: field.at('apiVersion').source ?? '', kind: field.at('kind').source ?? '' };
}

/** Compiles the expressions of a policy. A variable sees those above it. */
export function bodyOf(parts: Parts, engine: Engine, { rewrite, message, isLate }: Changes = {}): Body {
  const paramKind = paramKindOf(parts.paramKind);
  const declared = new Set<string>([...engine.names, ...(paramKind ? ['params'] : [])]);
  const at = (field: Field, kind: Kind) => expressionAt(field, { engine, declared, kind, rewrite });
  const conditionsHere = () =>
    parts.conditions.items.flatMap((each) => at(each.at('expression'), 'bool') ?? []);
  const early = isLate === true ? undefined : conditionsHere();
  const variables = parts.variables.items.flatMap((each) => {
    const expression = at(each.at('expression'), 'any');
    const name = `variables.${each.at('name').source ?? ''}`;
    declared.add(name);
    return expression ? [{ name, expression }] : [];
  });
  const validations = parts.validations.items.flatMap((each): readonly Validation[] => {
    const expression = at(each.at('expression'), 'bool');
    if (expression === undefined) return [];
    const messageExpression = at(each.at('messageExpression'), 'string');
    return [{ expression, message: each.at('message').source ?? message, messageExpression }];
  });
  const conditions = early ?? conditionsHere();
  const others = parts.auditAnnotations.items.flatMap((each) => at(each.at('valueExpression'), 'any') ?? []);
  return { conditions, variables, validations, written: parts, paramKind, others, engine };
}
