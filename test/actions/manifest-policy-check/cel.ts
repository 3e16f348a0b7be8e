import type { Activation } from '../../../actions/manifest-policy-check/cel/activation.ts';
import { Budget } from '../../../actions/manifest-policy-check/cel/budget.ts';
import { CelError } from '../../../actions/manifest-policy-check/cel/error.ts';
import { compile, type Fault } from '../../../actions/manifest-policy-check/cel/program.ts';
import {
  CelMap,
  isList,
  kindOf,
  Optional,
  TypeName,
  Uint,
  type Result,
} from '../../../actions/manifest-policy-check/cel/value.ts';

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

/** A value or error with its type, to be compared; the order of a map does not count. */
export function shown(value: Result): string {
  if (value instanceof CelError) return `error ${value.kind}`;
  if (typeof value === 'number') return `double ${String(value)}`;
  if (isList(value)) return `[${value.map(shown).join(', ')}]`;
  if (value instanceof CelMap)
    return `{${[...value.entries()]
      .map(([key, one]) => `${shown(key)}: ${shown(one)}`)
      .sort()
      .join(', ')}}`;
  if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString('hex')}`;
  if (value instanceof Uint) return `uint ${String(value.value)}`;
  if (value instanceof TypeName) return `type ${value.name}`;
  if (value instanceof Optional) return `optional ${value.value === undefined ? '' : shown(value.value)}`;
  if (value === null || typeof value !== 'object') return `${kindOf(value)} ${String(value)}`;
  return `${value.kind} ${'nanos' in value ? String(value.nanos) : ''}`;
}
