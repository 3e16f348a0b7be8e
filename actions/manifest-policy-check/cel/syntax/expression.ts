import type { Value } from '../value.ts';

/** An operator between two operands; the logical ones are nodes of their own. */
export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '+' | '-' | '*' | '/' | '%';

interface Node {
  /** Where the node's own word stands: its operator, its field's name, its function's name. */
  readonly offset: number;
  /** How many nodes lie on the longest way down; bounded, so no walk over the tree exhausts the stack. */
  readonly height: number;
}

/** An element, value or field; `optional` ones (`?x`) are left out where they hold nothing. */
export interface Element<Of = Expression> {
  readonly value: Of;
  readonly optional: boolean;
}

export interface Literal extends Node {
  readonly kind: 'literal';
  readonly value: Value;
}
export interface Name extends Node {
  readonly kind: 'name';
  readonly name: string;
  /** Written with a dot before it: never a variable of a macro. */
  readonly absolute: boolean;
}
export interface Select extends Node {
  readonly kind: 'select';
  readonly operand: Expression;
  readonly field: string;
  /** `.?field`. */
  readonly optional: boolean;
}
export interface Index extends Node {
  readonly kind: 'index';
  readonly operand: Expression;
  readonly index: Expression;
  /** `[?index]`. */
  readonly optional: boolean;
}
export interface Call extends Node {
  readonly kind: 'call';
  readonly target?: Expression;
  readonly name: string;
  readonly args: readonly Expression[];
}
export interface Unary extends Node {
  readonly kind: 'unary';
  readonly operator: '!' | '-';
  readonly operand: Expression;
}
export interface Binary extends Node {
  readonly kind: 'binary';
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
}
/** `a && b && c`, `a || b || c`: all operands of a chain. */
export interface Logical extends Node {
  readonly kind: 'logical';
  readonly operator: '&&' | '||';
  readonly operands: readonly Expression[];
}
export interface Conditional extends Node {
  readonly kind: 'conditional';
  readonly test: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}
export interface ListLiteral extends Node {
  readonly kind: 'list';
  readonly elements: readonly Element[];
}
export interface MapLiteral extends Node {
  readonly kind: 'map';
  readonly entries: readonly (Element & { readonly key: Expression })[];
}
export interface Message extends Node {
  readonly kind: 'message';
  readonly type: string;
  readonly fields: readonly (Element & { readonly name: string })[];
}

export type Expression =
  | Literal
  | Name
  | Select
  | Index
  | Call
  | Unary
  | Binary
  | Logical
  | Conditional
  | ListLiteral
  | MapLiteral
  | Message;

/** `a.b.c` where an expression is nothing but names and dots; undefined otherwise. */
export function pathOf(expression: Expression): string | undefined {
  if (expression.kind === 'name') return expression.name;
  if (expression.kind !== 'select' || expression.optional) return undefined;
  const operand = pathOf(expression.operand);
  return operand === undefined ? undefined : `${operand}.${expression.field}`;
}

/** The first name of a path. */
export function rootOf(expression: Expression): Name | undefined {
  let at = expression;
  while (at.kind === 'select') at = at.operand;
  return at.kind === 'name' ? at : undefined;
}
