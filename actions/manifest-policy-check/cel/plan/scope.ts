import type { Overload } from '../overload.ts';
import type { Expression } from '../syntax/expression.ts';
import { SyntaxFault } from '../syntax/fault.ts';
import type { Step } from './frame.ts';

/** The functions that expressions may call, by name. */
export interface Functions {
  readonly global: ReadonlyMap<string, readonly Overload[]>;
  readonly methods: ReadonlyMap<string, readonly Overload[]>;
}

/** What the same expression's nodes share. */
interface Ground {
  readonly functions: Functions;
  /** Names of the variables there will be; undefined where they show at run time only. */
  readonly declared: ReadonlySet<string> | undefined;
  readonly plan: (expression: Expression, scope: Scope) => Step;
}

/** Which names mean what at one place of an expression. */
export class Scope {
  readonly #ground: Ground;
  readonly #slots: ReadonlyMap<string, number>;
  /** How many variables of macros there are, and so the next one's slot. */
  readonly depth: number;
  constructor(ground: Ground, slots: ReadonlyMap<string, number> = new Map(), depth = 0) {
    this.#ground = ground;
    this.#slots = slots;
    this.depth = depth;
  }

  get functions(): Functions {
    return this.#ground.functions;
  }

  get declared(): ReadonlySet<string> | undefined {
    return this.#ground.declared;
  }

  /** Makes an expression ready to run. */
  plan(expression: Expression): Step {
    return this.#ground.plan(expression, this);
  }

  /** The slot of a macro's variable; undefined where the name is none. */
  slotOf(name: string): number | undefined {
    return this.#slots.get(name);
  }

  /** The scope inside a macro; `variable` is what stands where it names its variable. */
  with(variable: Expression | undefined): Scope {
    if (variable?.kind !== 'name' || variable.absolute)
      throw new SyntaxFault('a macro needs a plain name for its variable', variable?.offset ?? 0);
    return new Scope(this.#ground, new Map([...this.#slots, [variable.name, this.depth]]), this.depth + 1);
  }
}
