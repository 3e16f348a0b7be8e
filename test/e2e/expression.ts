/** The part of GitHub's expression language that our action.yml files use. Everything else is an error. */
export type Value = string | boolean | null;
/** Values by dotted name (`inputs.fail-on`, `runner.os`); undefined: nothing of that name may be asked for. */
export type Lookup = (name: string) => Value | undefined;

const token = /\s*(?:(\|\||&&|==|!=|[!()])|'((?:[^']|'')*)'|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*))/y;

interface Token {
  readonly kind: 'sign' | 'literal' | 'name';
  readonly text: string;
}

const tokens = (source: string): Token[] => {
  const found: Token[] = [];
  const text = source.trim();
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new Error(`Not an expression that our files use, from ${at}: ${source}`);
    const [, sign, literal, name] = match;
    if (sign !== undefined) found.push({ kind: 'sign', text: sign });
    else if (literal !== undefined) found.push({ kind: 'literal', text: literal.replaceAll("''", "'") });
    else if (name !== undefined) found.push({ kind: 'name', text: name });
  }
  return found;
};

const truthy = (value: Value): boolean => value !== null && value !== false && value !== '';
/** Strings are equal whatever their letter case. */
const folded = (value: Value): Value => (typeof value === 'string' ? value.toLowerCase() : value);

const same = (left: Value, right: Value): boolean => {
  if (typeof left !== typeof right) throw new Error('Comparing values of two kinds is not modelled.');
  return folded(left) === folded(right);
};

/** @throws Error on anything that is not modelled, and on names that `lookup` does not know. */
export const evaluate = (source: string, lookup: Lookup): Value => {
  const rest = tokens(source);
  const sign = (...texts: string[]): string | undefined => {
    const next = rest[0];
    return next?.kind === 'sign' && texts.includes(next.text) ? rest.shift()?.text : undefined;
  };
  const primary = (): Value => {
    if (sign('!')) return !truthy(primary());
    if (sign('(')) {
      const value = either();
      if (!sign(')')) throw new Error(`A bracket is open: ${source}`);
      return value;
    }
    const next = rest.shift();
    if (next === undefined || next.kind === 'sign') throw new Error(`A value is missing: ${source}`);
    if (next.kind === 'literal') return next.text;
    if (next.text === 'true' || next.text === 'false') return next.text === 'true';
    const value = lookup(next.text);
    if (value === undefined) throw new Error(`Nothing is known of ${next.text}: ${source}`);
    return value;
  };
  const comparison = (): Value => {
    const left = primary();
    const operator = sign('==', '!=');
    return operator === undefined ? left : same(left, primary()) === (operator === '==');
  };
  const both = (): Value => {
    let value = comparison();
    while (sign('&&')) {
      const right = comparison();
      value = truthy(value) ? right : value;
    }
    return value;
  };
  const either = (): Value => {
    let value = both();
    while (sign('||')) {
      const right = both();
      value = truthy(value) ? value : right;
    }
    return value;
  };
  const value = either();
  if (rest.length > 0) throw new Error(`Not an expression that our files use: ${source}`);
  return value;
};

/** A condition as `if:` has it, with or without `${{ }}`. */
export const holds = (condition: string, lookup: Lookup): boolean =>
  truthy(evaluate(condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1'), lookup));

/** Text with every `${{ … }}` replaced by what it stands for. */
export const interpolate = (text: string, lookup: Lookup): string =>
  text.replace(/\$\{\{(.*?)\}\}/gs, (_, source: string) => String(evaluate(source, lookup) ?? ''));
