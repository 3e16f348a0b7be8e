import { linearPattern, type LinearPattern } from '../../../../shared/parse/re2.ts';
import type { Activation } from '../activation.ts';
import type { Budget } from '../budget.ts';
import { CelError } from '../error.ts';
import type { Result, Value } from '../value.ts';

/** A node of an expression, ready to run. */
export type Step = (frame: Frame) => Result;

/** How many patterns a program keeps compiled; a pattern in a policy is nearly always a literal. */
const kept = 64;

/** Compiled patterns of one program, for all of its evaluations. */
export type Patterns = Map<string, LinearPattern | undefined>;

/** What one evaluation works with. */
export class Frame {
  /** Variables of macros, by depth. */
  readonly locals: Value[] = [];
  readonly activation: Activation;
  readonly budget: Budget;
  readonly #patterns: Patterns;
  constructor(activation: Activation, budget: Budget, patterns: Patterns) {
    this.activation = activation;
    this.budget = budget;
    this.#patterns = patterns;
  }

  /** An RE2 pattern, to be used on a text of this length: its steps are taken here. */
  pattern(source: string, length: number): LinearPattern | CelError {
    if (!this.#patterns.has(source)) {
      this.budget.spend(Math.ceil((source.length * mostRepeats(source)) / 2));
      if (this.#patterns.size >= kept) this.#patterns.clear();
      this.#patterns.set(source, linearPattern(source));
    }
    const pattern = this.#patterns.get(source);
    if (pattern === undefined) return new CelError('value', 'not a pattern that RE2 knows');
    // The machine may look at every instruction for each character; 32 of those take about as long as a step.
    this.budget.spend(Math.ceil(((length + 1) * pattern.instructions) / 32));
    return pattern;
  }
}

/** The largest number that a pattern repeats something by: each time is compiled by itself. */
function mostRepeats(source: string): number {
  const numbers = source.match(/(?<=[{,])[0-9]{1,4}(?=[,}])/g) ?? [];
  return numbers.reduce((most, digits) => Math.max(most, Number(digits)), 1);
}
