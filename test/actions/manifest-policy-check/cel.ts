import type { Activation } from '../../../actions/manifest-policy-check/cel/activation.ts';
import { Budget } from '../../../actions/manifest-policy-check/cel/budget.ts';
import { CelError } from '../../../actions/manifest-policy-check/cel/error.ts';
import { compile, type Fault } from '../../../actions/manifest-policy-check/cel/program.ts';
import type { Result } from '../../../actions/manifest-policy-check/cel/value.ts';

/** What an expression comes to with the budget that Kubernetes gives one. */
export function evaluate(
  source: string,
  activation: Activation = new Map(),
  steps = 1_000_000,
): Result | Fault {
  const program = compile(source);
  return 'fault' in program ? program : program.evaluate(activation, new Budget(steps));
}

/** `kind@offset` of an error, `fault@offset` of what does not compile; else the value. */
export function outcome(source: string, activation?: Activation): unknown {
  const result = evaluate(source, activation);
  if (result instanceof CelError) return `${result.kind}@${result.offset}`;
  return typeof result === 'object' && result !== null && 'fault' in result
    ? `fault@${result.offset}`
    : result;
}
