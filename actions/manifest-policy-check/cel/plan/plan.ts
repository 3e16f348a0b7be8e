import { CelError } from '../error.ts';
import { member, optionalMember } from '../member.ts';
import { negate, not, operators } from '../operators.ts';
import type { Binary, Expression, Index, Message, Unary } from '../syntax/expression.ts';
import { SyntaxFault } from '../syntax/fault.ts';
import { isError } from '../value.ts';
import { planCall } from './calls.ts';
import type { Step } from './frame.ts';
import { planList, planMap } from './literals.ts';
import { planConditional, planLogical } from './logic.ts';
import { planMacro } from './macros.ts';
import { planName, planSelect } from './names.ts';
import type { Scope } from './scope.ts';

/** Makes an expression ready to run; throws a SyntaxFault for what can be known to be wrong. */
export function planExpression(expression: Expression, scope: Scope): Step {
  switch (expression.kind) {
    case 'literal':
      return () => expression.value;
    case 'name':
      return planName(expression, scope);
    case 'select':
      return planSelect(expression, scope);
    case 'index':
      return planIndex(expression, scope);
    case 'call':
      return planMacro(expression, scope) ?? planCall(expression, scope);
    case 'unary':
      return planUnary(expression, scope);
    case 'binary':
      return planBinary(expression, scope);
    case 'logical':
      return planLogical(expression, scope);
    case 'conditional':
      return planConditional(expression, scope);
    case 'list':
      return planList(expression, scope);
    case 'map':
      return planMap(expression, scope);
    case 'message':
      return planMessage(expression, scope);
  }
}

function planIndex({ operand, index, optional, offset }: Index, scope: Scope): Step {
  const [container, key] = [scope.plan(operand), scope.plan(index)];
  const get = optional ? optionalMember : member;
  return (frame) => {
    frame.budget.spend(1);
    const from = container(frame);
    if (isError(from)) return from;
    const at = key(frame);
    if (isError(at)) return at;
    const value = get(from, at);
    return isError(value) ? value.at(offset) : value;
  };
}

function planUnary({ operator, operand, offset }: Unary, scope: Scope): Step {
  const step = scope.plan(operand);
  const apply = operator === '!' ? not : negate;
  return (frame) => {
    frame.budget.spend(1);
    const value = step(frame);
    if (isError(value)) return value;
    const result = apply(value);
    return isError(result) ? result.at(offset) : result;
  };
}

function planBinary({ operator, left, right, offset }: Binary, scope: Scope): Step {
  const [first, second] = [scope.plan(left), scope.plan(right)];
  const apply = operators[operator];
  return (frame) => {
    frame.budget.spend(1);
    const from = first(frame);
    if (isError(from)) return from;
    const by = second(frame);
    if (isError(by)) return by;
    const result = apply(from, by, frame);
    return isError(result) ? result.at(offset) : result;
  };
}

/** Messages are protobuf's; a validating policy has none. */
function planMessage({ type, offset }: Message, scope: Scope): Step {
  const message = `unknown type: ${type.slice(0, 100)}`;
  if (scope.declared) throw new SyntaxFault(message, offset);
  return () => new CelError('name', message, offset);
}
