import type { Activation } from './activation.ts';
import { Spent, type Budget } from './budget.ts';
import { kindOfExpression } from './check/check.ts';
import { CelError } from './error.ts';
import { functions } from './functions.ts';
import type { Kind } from './overload.ts';
import { Frame, type Patterns, type Step } from './plan/frame.ts';
import { planExpression } from './plan/plan.ts';
import { Scope, type Functions } from './plan/scope.ts';
import { SyntaxFault } from './syntax/fault.ts';
import { parse } from './syntax/parser.ts';
import type { Result } from './value.ts';

/** Why a source is no program; `offset` in UTF-16 units from its start. */
export interface Fault {
  readonly fault: string;
  readonly offset: number;
}

/** An expression that can be evaluated any number of times. */
export class Program {
  readonly #step: Step;
  readonly #patterns: Patterns = new Map();
  /** The type of its value; `any` where only a run could tell. */
  readonly kind: Kind | 'dyn';
  constructor(step: Step, kind: Kind | 'dyn') {
    this.#step = step;
    this.kind = kind;
  }

  /** Its value, or why it has none. The budget may be shared by several evaluations. */
  evaluate(activation: Activation, budget: Budget): Result {
    try {
      const result = this.#step(new Frame(activation, budget, this.#patterns));
      return budget.spent ? tooDear() : result;
    } catch (error) {
      if (error instanceof Spent) return tooDear();
      // The stack, or the longest string, is used up by values that came from outside.
      if (error instanceof RangeError) return new CelError('cost', 'the values are too large or too deep', 0);
      throw error;
    }
  }
}

const tooDear = () => new CelError('cost', 'the expression costs too much', 0);

/**
 * Reads an expression of the Common Expression Language with the libraries of Kubernetes. With `declared`, the names of
 * the variables there will be, an unknown name or function is a fault, and so are types that no run can make right;
 * without, these are errors of the evaluation.
 */
export function compile(
  source: string,
  declared?: Iterable<string>,
  known: Functions = functions(),
): Program | Fault {
  const names = declared && new Set(declared);
  const ground = { functions: known, declared: names, plan: planExpression };
  try {
    const expression = parse(source);
    const step = planExpression(expression, new Scope(ground));
    return new Program(
      step,
      names ? kindOfExpression(expression, { functions: known, declared: names }) : 'any',
    );
  } catch (error) {
    if (error instanceof SyntaxFault) return { fault: error.message, offset: error.offset };
    throw error;
  }
}
