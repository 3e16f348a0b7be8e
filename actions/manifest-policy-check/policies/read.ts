import type { Field } from '../../../shared/parse/yaml-field.ts';
import { expressionAt } from './expression.ts';
import type { ParamKind, Policy, Validation } from './policy.ts';
import { subjectNames } from './subject.ts';

/** Where the parts of a policy stand, which differs by its make. */
export interface Parts {
  readonly conditions: Field;
  readonly variables: Field;
  readonly validations: Field;
  readonly paramKind: Field;
}

type Body = Pick<Policy, 'conditions' | 'variables' | 'validations' | 'paramKind'>;

/** Undefined where a policy takes no params. */
function paramKindOf(field: Field): ParamKind | undefined {
  if (!field.exists) return undefined;
  return { apiVersion: field.at('apiVersion').source ?? '', kind: field.at('kind').source ?? '' };
}

/** Compiles the expressions of a policy. A variable sees those above it. */
export function bodyOf(parts: Parts): Body {
  const paramKind = paramKindOf(parts.paramKind);
  const declared = new Set<string>([...subjectNames, ...(paramKind ? ['params'] : [])]);
  const variables = parts.variables.items.flatMap((each) => {
    const expression = expressionAt(each.at('expression'), declared);
    const name = `variables.${each.at('name').source ?? ''}`;
    declared.add(name);
    return expression ? [{ name, expression }] : [];
  });
  const conditions = parts.conditions.items.flatMap(
    (each) => expressionAt(each.at('expression'), declared) ?? [],
  );
  const validations = parts.validations.items.flatMap((each): readonly Validation[] => {
    const expression = expressionAt(each.at('expression'), declared);
    if (expression === undefined) return [];
    const messageExpression = expressionAt(each.at('messageExpression'), declared);
    return [{ expression, message: each.at('message').source, messageExpression }];
  });
  return { conditions, variables, validations, paramKind };
}
