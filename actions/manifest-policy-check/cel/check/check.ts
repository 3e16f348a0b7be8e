import type { Kind, Overload } from '../overload.ts';
import type { Functions } from '../plan/scope.ts';
import { pathOf, rootOf, type Call, type Expression } from '../syntax/expression.ts';
import { SyntaxFault } from '../syntax/fault.ts';
import { isList, kindOf, type Value } from '../value.ts';
import { isKnownField } from './fields.ts';
import { faultOfLiterals } from './literals.ts';
import { resultOfOperator } from './operators.ts';
import { macroResults, resultOf } from './results.ts';

/** What is known before an expression runs. */
export interface Ground {
  readonly functions: Functions;
  readonly declared: ReadonlySet<string>;
}

/**
 * The type that an expression has whatever it sees; throws a SyntaxFault for what no run can make right. It knows less
 * than the API server's own checker: all it says, that one says too. `dyn`: surely of no certain type.
 */
export function kindOfExpression(expression: Expression, ground: Ground): Kind | 'dyn' {
  const kind = new Checker(ground).of(expression, new Set());
  return isDynamic(expression) ? 'dyn' : kind;
}

/** A field of what the API server has no types for: to its checker that is no bool and no string, whatever it may be. */
function isDynamic(expression: Expression): boolean {
  let at = expression;
  while (at.kind === 'select' || at.kind === 'index') {
    if (at.optional) return false;
    at = at.operand;
  }
  return at.kind === 'name' && ['object', 'oldObject', 'params'].includes(at.name);
}

/** Names of macros' variables. */
type Bound = ReadonlySet<string>;

class Checker {
  readonly #ground: Ground;
  constructor(ground: Ground) {
    this.#ground = ground;
  }

  of(expression: Expression, bound: Bound): Kind {
    switch (expression.kind) {
      case 'literal':
        return kindOfLiteral(expression.value);
      case 'name':
        return 'any';
      case 'select': {
        const root = rootOf(expression);
        if (root) this.#field(expression, root.absolute || !bound.has(root.name));
        else this.of(expression.operand, bound);
        return 'any';
      }
      case 'index':
        this.of(expression.operand, bound);
        this.of(expression.index, bound);
        return 'any';
      case 'call':
        return this.#call(expression, bound);
      case 'unary': {
        const kind = this.of(expression.operand, bound);
        const takes: readonly Kind[] = expression.operator === '!' ? ['bool'] : ['int', 'double'];
        if (kind !== 'any' && !takes.includes(kind))
          throw overload(expression.offset, expression.operator, kind);
        return expression.operator === '!' ? 'bool' : kind;
      }
      case 'binary': {
        const { operator, offset } = expression;
        const [left, right] = [this.of(expression.left, bound), this.of(expression.right, bound)];
        const kind = resultOfOperator(operator, left, right);
        if (kind === undefined) throw overload(offset, operator, left, right);
        return kind;
      }
      case 'logical':
        for (const operand of expression.operands) this.#test(operand, bound);
        return 'bool';
      case 'conditional': {
        this.#test(expression.test, bound);
        return this.#alike([expression.then, expression.otherwise], bound);
      }
      case 'list':
        this.#alike(
          expression.elements.map(({ value }) => value),
          bound,
        );
        return 'list';
      case 'map':
        this.#alike(
          expression.entries.map(({ key }) => key),
          bound,
        );
        this.#alike(
          expression.entries.map(({ value }) => value),
          bound,
        );
        return 'map';
      case 'message':
        return 'any';
    }
  }

  /** What the API server gives types to has no other fields. */
  #field(expression: Expression, isVariable: boolean): void {
    const path = pathOf(expression);
    if (path !== undefined && isVariable && !isKnownField(path))
      throw new SyntaxFault(`unknown field: ${path.slice(0, 100)}`, expression.offset);
  }

  #test(expression: Expression, bound: Bound): void {
    const kind = this.of(expression, bound);
    if (kind !== 'any' && kind !== 'bool')
      throw new SyntaxFault(`this is of type ${kind}, where a bool is needed`, expression.offset);
  }

  /** What stands side by side has one type. */
  #alike(expressions: readonly Expression[], bound: Bound): Kind {
    let first: Kind = 'any';
    let isSame = true;
    for (const expression of expressions) {
      const kind = this.of(expression, bound);
      if (kind === 'any' || kind === 'null' || kind === 'optional') isSame = false;
      else if (first === 'any') first = kind;
      else if (kind !== first)
        throw new SyntaxFault(`this is of type ${kind}, beside one of type ${first}`, expression.offset);
    }
    return isSame ? first : 'any';
  }

  #call(call: Call, bound: Bound): Kind {
    const { target, name, args, offset } = call;
    if (target === undefined && name === 'has') return 'bool';
    const [first] = args;
    const spaced = this.#inNamespace(call, bound);
    const said = spaced ?? name;
    if (spaced === 'cel.bind' && args.length === 3) {
      if (args[1]) this.of(args[1], bound);
      return args[2] ? this.of(args[2], withNames(bound, [first])) : 'any';
    }
    const macro = target && first?.kind === 'name' && args.length > 1 ? macroResults.get(name) : undefined;
    if (target && macro) return this.#macro(call, target, macro, bound);
    const fault = faultOfLiterals(said, args, target !== undefined);
    if (fault !== undefined) throw new SyntaxFault(fault, (target ? first : undefined)?.offset ?? offset);
    const inSpace = spaced === undefined ? undefined : this.#ground.functions.global.get(spaced);
    const operands = target && !inSpace ? [target, ...args] : args;
    const table = target ? this.#ground.functions.methods : this.#ground.functions.global;
    // What `format` is given may be of any types.
    const kinds = operands.map((one, at) =>
      name === 'format' && at === 1 && one.kind === 'list'
        ? this.#mixed(one.elements, bound)
        : this.of(one, bound),
    );
    const overloads = inSpace ?? table.get(name) ?? [];
    if (overloads.length > 0 && !overloads.some((one) => mayTake(one, kinds)))
      throw new SyntaxFault(`no such overload: ${said.slice(0, 100)}(${kinds.join(', ')})`, offset);
    if (name === 'or' || name === 'orValue') return 'any';
    return resultOf(said);
  }

  /** The name of a function in a namespace, or of the one macro that has one. */
  #inNamespace({ target, name }: Call, bound: Bound): string | undefined {
    const path = target && pathOf(target);
    if (path === undefined || bound.has(rootNameOf(path)) || this.#ground.declared.has(path))
      return undefined;
    const long = `${path}.${name}`;
    return long === 'cel.bind' || this.#ground.functions.global.has(long) ? long : undefined;
  }

  #mixed(elements: readonly { readonly value: Expression }[], bound: Bound): Kind {
    for (const { value } of elements) this.of(value, bound);
    return 'list';
  }

  #macro({ name, args }: Call, target: Expression, result: Kind, bound: Bound): Kind {
    this.of(target, bound);
    const isWide = name.startsWith('transform') || args.length > 2;
    const variables =
      isWide && args[1]?.kind === 'name' && name !== 'map' ? args.slice(0, 2) : args.slice(0, 1);
    const inside = withNames(bound, variables);
    const bodies = args.slice(variables.length);
    for (const [at, body] of bodies.entries()) {
      const isTest = at < bodies.length - 1 || result === 'bool' || name === 'filter';
      if (isTest) this.#test(body, inside);
      else this.of(body, inside);
    }
    return result;
  }
}

const rootNameOf = (path: string): string => path.split('.', 1)[0] ?? '';

const withNames = (bound: Bound, names: readonly (Expression | undefined)[]): Bound =>
  new Set([...bound, ...names.flatMap((one) => (one?.kind === 'name' ? [one.name] : []))]);

function kindOfLiteral(value: Value): Kind {
  if (isList(value)) return 'list';
  const kind = kindOf(value);
  return kind === 'null_type' ? 'null' : (kind as Kind);
}

/** Whether a function may be called with these, as far as their types are known. */
const mayTake = ({ parameters }: Overload, kinds: readonly Kind[]): boolean =>
  parameters === undefined ||
  (parameters.length === kinds.length &&
    parameters.every((parameter, at) => {
      const kind = kinds[at] ?? 'any';
      return kind === 'any' || kind === 'null' || parameter === 'any' || parameter === kind;
    }));

const overload = (offset: number, operator: string, ...kinds: readonly Kind[]) =>
  new SyntaxFault(`no such overload: ${operator} of ${kinds.join(' and ')}`, offset);
