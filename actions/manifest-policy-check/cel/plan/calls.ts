import { CelError } from '../error.ts';
import { takes, type Overload } from '../overload.ts';
import type { Call, Expression } from '../syntax/expression.ts';
import { SyntaxFault } from '../syntax/fault.ts';
import { isError, kindOf, type Value } from '../value.ts';
import type { Step } from './frame.ts';
import { outerPath } from './names.ts';
import type { Scope } from './scope.ts';

/** The name of a function in a namespace (`math.abs`), where a call's target is one and no variable. */
export function namespaced({ target, name }: Call, scope: Scope): string | undefined {
  const path = target && outerPath(target, scope);
  return path === undefined || scope.declared?.has(path) ? undefined : `${path}.${name}`;
}

/** What a call may mean, and what it is called on or with. */
interface Choice {
  readonly said: string;
  readonly overloads: readonly Overload[];
  readonly args: readonly Expression[];
}

function choose(call: Call, scope: Scope): Choice {
  const { target, name, args } = call;
  const { global, methods } = scope.functions;
  const long = namespaced(call, scope);
  const spaced = long === undefined ? undefined : global.get(long);
  if (long !== undefined && spaced) return { said: long, overloads: spaced, args };
  const said = name.slice(0, 100);
  return target
    ? { said, overloads: methods.get(name) ?? [], args: [target, ...args] }
    : { said, overloads: global.get(name) ?? [], args };
}

/** A call of a function or method; the first overload that takes the arguments is it. */
export function planCall(call: Call, scope: Scope): Step {
  const { offset } = call;
  const { said, overloads, args: operands } = choose(call, scope);
  const steps = operands.map((operand) => scope.plan(operand));
  const fitting = overloads.filter(({ parameters }) => (parameters?.length ?? steps.length) === steps.length);
  if (fitting.length === 0) {
    const isUnknown = overloads.length === 0;
    const message = isUnknown
      ? `unknown function: ${said}`
      : `no such overload: ${said} of ${steps.length} arguments`;
    if (scope.declared) throw new SyntaxFault(message, offset);
    return () => new CelError(isUnknown ? 'name' : 'overload', message, offset);
  }
  return (frame) => {
    frame.budget.spend(1);
    const args: Value[] = [];
    for (const step of steps) {
      const value = step(frame);
      if (isError(value)) return value;
      if (typeof value === 'string' || value instanceof Uint8Array) frame.budget.spend(value.length >> 4);
      args.push(value);
    }
    for (const overload of fitting) {
      if (!takes(overload, args)) continue;
      const result = overload.call(args, frame);
      return isError(result) ? result.at(offset) : result;
    }
    return new CelError(
      'overload',
      `no such overload: ${said}(${args.map(kindOf).join(', ').slice(0, 200)})`,
      offset,
    );
  };
}
