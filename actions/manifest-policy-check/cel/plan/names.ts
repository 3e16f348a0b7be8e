import { Spent } from '../budget.ts';
import { CelError } from '../error.ts';
import { field, optionalField } from '../member.ts';
import { pathOf, rootOf, type Expression, type Name, type Select } from '../syntax/expression.ts';
import { SyntaxFault } from '../syntax/fault.ts';
import { isError, TypeName, type Result } from '../value.ts';
import type { Frame, Step } from './frame.ts';
import type { Scope } from './scope.ts';

const types = new Map(
  [
    ...[
      'bool',
      'int',
      'uint',
      'double',
      'string',
      'bytes',
      'list',
      'map',
      'null_type',
      'type',
      'optional_type',
    ],
    ...['google.protobuf.Timestamp', 'google.protobuf.Duration', 'net.IP', 'net.CIDR'],
    ...['kubernetes.Quantity', 'kubernetes.Semver', 'kubernetes.URL'],
  ].map((name) => [name, new TypeName(name)]),
);

/** Whether the expression is a path that begins at a variable of the activation, not of a macro. */
export function outerPath(expression: Expression, scope: Scope): string | undefined {
  const root = rootOf(expression);
  if (root === undefined || (!root.absolute && scope.slotOf(root.name) !== undefined)) return undefined;
  return pathOf(expression);
}

/** A name by itself: a macro's variable, one of the activation, a type. */
export function planName(node: Name, scope: Scope): Step {
  const { name, offset } = node;
  const slot = node.absolute ? undefined : scope.slotOf(name);
  if (slot !== undefined)
    return (frame) => {
      frame.budget.spend(1);
      return frame.locals[slot] ?? null;
    };
  if (scope.declared?.has(name)) return (frame) => variable(frame, name, offset);
  const type = types.get(name);
  const unknown = `unknown name: ${name.slice(0, 100)}`;
  if (scope.declared) {
    if (type === undefined) throw new SyntaxFault(unknown, offset);
    return () => type;
  }
  const otherwise = type ?? new CelError('name', unknown, offset);
  return (frame) => (frame.activation.has(name) ? variable(frame, name, offset) : otherwise);
}

/** `a.b`: a field, or a variable whose name has dots, which goes first. */
export function planSelect(node: Select, scope: Scope): Step {
  const { offset } = node;
  const path = outerPath(node, scope);
  if (path === undefined) return planField(node, scope);
  if (scope.declared?.has(path)) return (frame) => variable(frame, path, offset);
  const type = types.get(path);
  if (type !== undefined) return () => type;
  const select = planField(node, scope);
  if (scope.declared) return select;
  return (frame) => (frame.activation.has(path) ? variable(frame, path, offset) : select(frame));
}

function planField({ operand, field: name, optional, offset }: Select, scope: Scope): Step {
  const step = scope.plan(operand);
  const select = optional ? optionalField : field;
  return (frame) => {
    frame.budget.spend(1);
    const container = step(frame);
    if (isError(container)) return container;
    const value = select(container, name);
    return isError(value) ? value.at(offset) : value;
  };
}

function variable(frame: Frame, name: string, offset: number): Result {
  frame.budget.spend(1);
  const value = frame.activation.get(name);
  if (value === undefined) return new CelError('name', `unknown name: ${name.slice(0, 100)}`, offset);
  const result = typeof value === 'function' ? value() : value;
  if (isError(result) && result.kind === 'cost') throw new Spent();
  // Its own offset counts in another expression.
  return isError(result) ? new CelError(result.kind, `${name}: ${result.message}`, offset) : result;
}
