import { Uint } from '../value.ts';
import { inInt64, inUint64 } from '../integer.ts';
import { Cursor } from './cursor.ts';
import { pathOf, type Element, type Expression, type Operator } from './expression.ts';
import { SyntaxFault } from './fault.ts';
import { tokenize } from './lexer.ts';
import { reserved } from './words.ts';
import type { Token } from './token.ts';

/** Kubernetes refuses longer ones (in characters). */
const longest = 100_000;
/** cel-go stops at 250 nested rules; chains without brackets count here too. */
const highest = 500;
/** Words that are no field's name either, unless quoted. */
const literals: ReadonlyMap<string, null | boolean> = new Map([
  ['null', null],
  ['true', true],
  ['false', false],
]);
const precedence: Readonly<Record<string, number>> = {
  ...{ '==': 1, '!=': 1, '<': 1, '<=': 1, '>': 1, '>=': 1, in: 1 },
  ...{ '+': 2, '-': 2, '*': 3, '/': 3, '%': 3 },
};

/** Reads an expression (CEL's language definition, "Syntax"); throws a SyntaxFault. */
export function parse(source: string): Expression {
  if (source.length > longest) throw new SyntaxFault('the expression is too long', longest);
  const parser = new Parser(new Cursor(tokenize(source)));
  return parser.whole();
}

class Parser {
  readonly #cursor: Cursor;
  #depth = 0;
  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  whole(): Expression {
    const expression = this.#expression();
    if (this.#cursor.peek().kind !== 'end') throw this.#cursor.unexpected('expected an operator');
    return expression;
  }

  #expression(): Expression {
    this.#enter();
    const test = this.#logical('||');
    const { offset } = this.#cursor.peek();
    let expression = test;
    if (this.#cursor.accept('?')) {
      const then = this.#logical('||');
      this.#cursor.expect(':');
      const otherwise = this.#expression();
      expression = { kind: 'conditional', ...grow(offset, [test, then, otherwise]), test, then, otherwise };
    }
    this.#depth--;
    return expression;
  }

  /** A chain of one logical operator; `&&` binds tighter than `||`. */
  #logical(operator: '&&' | '||'): Expression {
    const operand = () => (operator === '||' ? this.#logical('&&') : this.#binary(1));
    const first = operand();
    const { offset } = this.#cursor.peek();
    const operands = [first];
    while (this.#cursor.accept(operator)) operands.push(operand());
    return operands.length === 1 ? first : { kind: 'logical', ...grow(offset, operands), operator, operands };
  }

  #binary(least: number): Expression {
    let left = this.#unary();
    for (;;) {
      const { kind, text, offset } = this.#cursor.peek();
      const strength = kind === 'symbol' || text === 'in' ? (precedence[text] ?? 0) : 0;
      if (strength < least) return left;
      this.#cursor.next();
      const right = this.#binary(strength + 1);
      left = { kind: 'binary', ...grow(offset, [left, right]), operator: text as Operator, left, right };
    }
  }

  #unary(): Expression {
    const { text, offset } = this.#cursor.peek();
    const isSign = this.#cursor.isSymbol('-');
    if (isSign && this.#cursor.peek(1).kind === 'number') return this.#member(this.#negative());
    if (!isSign && !this.#cursor.isSymbol('!')) return this.#member(this.#primary());
    this.#enter();
    this.#cursor.next();
    const operand = this.#unary();
    this.#depth--;
    return { kind: 'unary', ...grow(offset, [operand]), operator: text as '!' | '-', operand };
  }

  /** A minus belongs to the number behind it: the least int has no positive twin. */
  #negative(): Expression {
    const { offset } = this.#cursor.next();
    const { value } = this.#cursor.next();
    if (typeof value === 'number') return { kind: 'literal', ...grow(offset), value: -value };
    if (typeof value !== 'bigint' || !inInt64(-value)) throw new SyntaxFault('no such int', offset);
    return { kind: 'literal', ...grow(offset), value: -value };
  }

  #member(primary: Expression): Expression {
    let operand = primary;
    for (;;) {
      const { offset } = this.#cursor.peek();
      if (this.#cursor.accept('.')) operand = this.#afterDot(operand);
      else if (this.#cursor.accept('[')) {
        const optional = this.#cursor.accept('?');
        const index = this.#expression();
        this.#cursor.expect(']');
        operand = { kind: 'index', ...grow(offset, [operand, index]), operand, index, optional };
      } else if (this.#cursor.isSymbol('{')) operand = this.#message(operand);
      else return operand;
    }
  }

  #afterDot(operand: Expression): Expression {
    const optional = this.#cursor.accept('?');
    const token = this.#cursor.next();
    const { text: name, offset } = token;
    if (!isFieldName(token)) throw new SyntaxFault('expected a name behind the dot', offset);
    if (optional || token.kind === 'quoted' || !this.#cursor.accept('('))
      return { kind: 'select', ...grow(offset, [operand]), operand, field: name, optional };
    const args = this.#items(')', () => this.#expression());
    return { kind: 'call', ...grow(offset, [operand, ...args]), target: operand, name, args };
  }

  #primary(): Expression {
    const token = this.#cursor.next();
    const { kind, text, offset, value } = token;
    if (kind === 'text' || kind === 'number') return literal(token, value);
    if (kind === 'name') {
      const word = literals.get(text);
      return word === undefined ? this.#name(token, false) : literal(token, word);
    }
    if (kind === 'symbol' && text === '(') {
      const inner = this.#expression();
      this.#cursor.expect(')');
      return inner;
    }
    if (kind === 'symbol' && text === '.') return this.#name(this.#cursor.next(), true);
    if (kind === 'symbol' && text === '[') {
      const elements = this.#items(']', () => this.#element());
      return {
        kind: 'list',
        ...grow(
          offset,
          elements.map((element) => element.value),
        ),
        elements,
      };
    }
    if (kind === 'symbol' && text === '{') return this.#map(offset);
    throw new SyntaxFault(kind === 'end' ? 'the expression ends too early' : 'expected a value', offset);
  }

  #name({ kind, text: name, offset }: Token, absolute: boolean): Expression {
    if (kind !== 'name') throw new SyntaxFault('expected a name', offset);
    if (reserved.has(name)) throw new SyntaxFault(`"${name}" is a reserved word`, offset);
    if (!this.#cursor.accept('(')) return { kind: 'name', ...grow(offset), name, absolute };
    const args = this.#items(')', () => this.#expression());
    return { kind: 'call', ...grow(offset, args), name, args };
  }

  #map(offset: number): Expression {
    const entries = this.#items('}', () => {
      const optional = this.#cursor.accept('?');
      const key = this.#expression();
      this.#cursor.expect(':');
      return { key, value: this.#expression(), optional };
    });
    return {
      kind: 'map',
      ...grow(
        offset,
        entries.flatMap(({ key, value }) => [key, value]),
      ),
      entries,
    };
  }

  #message(operand: Expression): Expression {
    const type = pathOf(operand);
    const { offset } = this.#cursor.next();
    if (type === undefined) throw new SyntaxFault('expected an operator, found "{"', offset);
    const fields = this.#items('}', () => {
      const optional = this.#cursor.accept('?');
      const token = this.#cursor.next();
      if (!isFieldName(token)) throw new SyntaxFault("expected a field's name", token.offset);
      this.#cursor.expect(':');
      return { name: token.text, value: this.#expression(), optional };
    });
    const values = fields.map((field) => field.value);
    return { kind: 'message', ...grow(operand.offset, values), type, fields };
  }

  #element(): Element {
    const optional = this.#cursor.accept('?');
    return { value: this.#expression(), optional };
  }

  /** What stands between commas up to `end`; the last may have one too, but for arguments. */
  #items<Item>(end: string, item: () => Item): readonly Item[] {
    const items: Item[] = [];
    while (!this.#cursor.accept(end)) {
      items.push(item());
      if (this.#cursor.isSymbol(end)) continue;
      this.#cursor.expect(',');
      if (end === ')' && this.#cursor.isSymbol(end)) throw this.#cursor.unexpected('expected an argument');
    }
    return items;
  }

  #enter(): void {
    if (++this.#depth > highest / 2) throw tooDeep(this.#cursor.peek().offset);
  }
}

const tooDeep = (offset: number) => new SyntaxFault('the expression is nested too deeply', offset);

const isFieldName = ({ kind, text }: Token): boolean =>
  kind === 'quoted' || (kind === 'name' && text !== 'in' && !literals.has(text));

/** A literal's node; whole numbers have to fit into 64 bits. */
function literal({ offset }: Token, value: Token['value'] = null): Expression {
  if (typeof value === 'bigint' && !inInt64(value)) throw new SyntaxFault('no such int', offset);
  if (value instanceof Uint && !inUint64(value.value)) throw new SyntaxFault('no such uint', offset);
  return { kind: 'literal', ...grow(offset), value };
}

function grow(offset: number, children: readonly Expression[] = []): { offset: number; height: number } {
  const height = children.reduce((most, child) => Math.max(most, child.height + 1), 1);
  if (height > highest) throw tooDeep(offset);
  return { offset, height };
}
