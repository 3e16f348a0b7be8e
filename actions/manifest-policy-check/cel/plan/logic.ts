import { CelError } from '../error.ts';
import type { Conditional, Logical } from '../syntax/expression.ts';
import { isError, kindOf, type Result } from '../value.ts';
import type { Step } from './frame.ts';
import type { Scope } from './scope.ts';

/** What is neither true nor false, as an error. */
export const notBoolean = (result: Result, offset: number): CelError =>
  isError(result)
    ? result
    : new CelError('overload', `no such overload: ${kindOf(result)} where a bool is needed`, offset);

/** `&&` and `||`: the operand that decides wins over errors on either side of it. */
export function planLogical({ operator, operands, offset }: Logical, scope: Scope): Step {
  const steps = operands.map((operand) => scope.plan(operand));
  const deciding = operator === '||';
  return (frame) => {
    let error: CelError | undefined;
    for (const step of steps) {
      frame.budget.spend(1);
      const result = step(frame);
      if (result === deciding) return deciding;
      if (result !== !deciding) error ??= notBoolean(result, offset);
    }
    return error ?? !deciding;
  };
}

/** `test ? then : otherwise`; only the one that is chosen runs. */
export function planConditional({ test, then, otherwise, offset }: Conditional, scope: Scope): Step {
  const [ask, yes, no] = [scope.plan(test), scope.plan(then), scope.plan(otherwise)];
  return (frame) => {
    frame.budget.spend(1);
    const result = ask(frame);
    if (result === true) return yes(frame);
    return result === false ? no(frame) : notBoolean(result, offset);
  };
}
