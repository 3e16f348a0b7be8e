import { layered, lazy, type Activation, type Thunk } from '../cel/activation.ts';
import { Budget } from '../cel/budget.ts';
import { CelError } from '../cel/error.ts';
import type { Program } from '../cel/program.ts';
import { isError, type Result, type Value } from '../cel/value.ts';
import type { KubeObject } from '../object.ts';
import type { Excuse } from './excuse.ts';
import { isFault, type Expression } from './expression.ts';
import type { Policy, Validation } from './policy.ts';
import type { Subject } from './subject.ts';
import { valueOf } from './value.ts';

/** What came of an expression that did not hold. Errors that let the object in are no outcome. */
export interface Outcome {
  /** `unknowable`: no file tells; `cost`: it was stopped. */
  readonly kind: 'broken' | 'error' | 'unknowable' | 'cost';
  readonly expression: Expression;
  /** Of the validation; undefined for what decides whether the policy is about the object. */
  readonly index: number | undefined;
  /** Without a full stop; whatever the policy's author wrote for `broken`. */
  readonly message: string;
}

/** In steps; those of Kubernetes for one expression, and for a policy on one object. */
const [mostOfExpression, mostOfObject] = [1_000_000, 10_000_000];

/** What one policy may cost in all, and all together, in steps: some seconds, and half a minute. */
export const [mostOfPolicy, mostOfAll] = [100_000_000, 500_000_000];

/** What it takes to begin, in steps. */
const setUp = 200;

/** A policy on one object with one of its params. */
export class Evaluation {
  readonly #policy: Policy;
  readonly #subject: Subject;
  readonly #activation: Activation;
  #spent = setUp;
  #dear: Expression | undefined;

  constructor(policy: Policy, subject: Subject, params: KubeObject | null, excuse: Excuse) {
    this.#policy = policy;
    this.#subject = subject;
    const activation = new Map<string, Value | Thunk>();
    const node = params?.root.node;
    activation.set('params', node ? () => valueOf(node) : null);
    for (const { name, expression } of policy.variables)
      activation.set(
        name,
        lazy(() => this.#result(expression)),
      );
    this.#activation = layered(activation, policy.engine.variables(subject, excuse));
  }

  /** In steps. */
  get spent(): number {
    return this.#spent;
  }

  outcomes(): readonly Outcome[] {
    const { conditions, validations } = this.#policy;
    let met: Outcome | undefined;
    for (const expression of conditions) {
      const result = this.#result(expression);
      if (result === false) return [];
      met ??= this.#trouble(result, expression, undefined);
      // An error that lets the object in ends it as well.
      if (result !== true && met === undefined) return [];
    }
    if (met !== undefined) return [met];
    const outcomes: Outcome[] = [];
    for (const [index, validation] of validations.entries()) {
      const outcome = this.#validate(validation, index);
      if (outcome) outcomes.push(outcome);
      if (outcome && outcome.kind !== 'unknowable' && this.#policy.engine.stopsAtFirst) break;
    }
    return outcomes;
  }

  #validate(validation: Validation, index: number): Outcome | undefined {
    const { expression } = validation;
    const result = this.#result(expression);
    if (result === false) return { kind: 'broken', expression, index, message: this.#message(validation) };
    return this.#trouble(result, expression, index);
  }

  #trouble(result: Result, expression: Expression, index: number | undefined): Outcome | undefined {
    if (result === true) return undefined;
    const error = isError(result) ? result : new CelError('value', 'the result is neither true nor false');
    if (error.kind === 'cost')
      return { kind: 'cost', expression: this.#dear ?? expression, index, message: error.message };
    if (error.kind === 'unknowable') return { kind: 'unknowable', expression, index, message: error.message };
    return this.#policy.failsClosed
      ? { kind: 'error', expression, index, message: error.message }
      : undefined;
  }

  /** What Kubernetes would say: the message expression where it gives a line, else the message, else the expression. */
  #message({ expression, message, messageExpression }: Validation): string {
    const fallback = message?.trim() ?? `it does not meet ${expression.source.trim()}`;
    // It could say what is in it.
    if (messageExpression === undefined || this.#subject.object.kind === 'Secret') return fallback;
    const said = this.#result(messageExpression);
    return typeof said === 'string' && said.trim() !== '' && !said.trim().includes('\n')
      ? said.trim()
      : fallback;
  }

  #result(expression: Expression): Result {
    const { program } = expression;
    if (isFault(program)) return new CelError('unknowable', program.fault, program.offset);
    const steps = Math.min(mostOfExpression, mostOfObject - this.#spent);
    return this.#run(expression, program, steps);
  }

  #run(expression: Expression, program: Program, steps: number): Result {
    const budget = new Budget(steps);
    const result = program.evaluate(this.#activation, budget);
    // What it was refused it has not cost.
    this.#spent += steps - Math.max(0, budget.left);
    if (isError(result) && result.kind === 'cost') this.#dear ??= expression;
    return result;
  }
}
