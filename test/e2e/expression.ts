/** GitHub's expression language, as far as our files use it. Everything else is an error. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };
/**
 * Values by dotted name (`inputs.fail-on`, `runner.os`), and of functions without arguments (`success()`); undefined:
 * nothing of that name may be asked for.
 */
export type Lookup = (name: string) => Value | undefined;

const token =
  /\s*(?:(\|\||&&|==|!=|[!()[\],])|'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)|\.([A-Za-z_][\w-]*))/y;

interface Token {
  readonly kind: 'sign' | 'literal' | 'number' | 'name' | 'member';
  readonly text: string;
}
const kinds = ['sign', 'literal', 'number', 'name', 'member'] as const;

const tokens = (source: string): Token[] => {
  const found: Token[] = [];
  const text = source.trim();
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    const group = kinds.findIndex((_, index) => match?.[index + 1] !== undefined);
    const kind = kinds[group];
    if (!match || kind === undefined)
      throw new Error(`Not an expression that our files use, from ${at}: ${source}`);
    const written = match[group + 1] ?? '';
    found.push({ kind, text: kind === 'literal' ? written.replaceAll("''", "'") : written });
  }
  return found;
};

const isObject = (value: Value): value is Readonly<Record<string, Value>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const truthy = (value: Value): boolean => value !== null && value !== false && value !== '' && value !== 0;

/** GitHub's docs, "Operators": values of two kinds are compared as numbers. */
const asNumber = (value: Value): number => {
  if (value === null) return 0;
  if (typeof value === 'boolean' || typeof value === 'number') return Number(value);
  return typeof value === 'string' ? Number(value.trim()) : Number.NaN;
};

/** Strings are equal whatever their letter case. */
const same = (left: Value, right: Value): boolean => {
  if (typeof left === 'string' && typeof right === 'string')
    return left.toLowerCase() === right.toLowerCase();
  if (typeof left === 'object' && left !== null && left === right) return true;
  return asNumber(left) === asNumber(right);
};

/** As it is put into a text. */
export const asText = (value: Value): string => {
  if (value === null) return '';
  if (Array.isArray(value)) return 'Array';
  return typeof value === 'object' ? 'Object' : String(value);
};

/** A member by any letter case; null where there is none. */
export const memberOf = (value: Value, name: string): Value => {
  if (Array.isArray(value)) return (value as readonly Value[])[Number(name)] ?? null;
  if (!isObject(value)) return null;
  const key = Object.keys(value).find((one) => one.toLowerCase() === name.toLowerCase());
  return key === undefined ? null : (value[key] ?? null);
};

const folded = (value: Value = null): string => asText(value).toLowerCase();

const functions: Readonly<Record<string, (...given: readonly Value[]) => Value>> = {
  contains: (where = null, what = null) =>
    Array.isArray(where) ? where.some((one: Value) => same(one, what)) : folded(where).includes(folded(what)),
  startswith: (text, start) => folded(text).startsWith(folded(start)),
  endswith: (text, end) => folded(text).endsWith(folded(end)),
  format: (text = null, ...rest) =>
    asText(text).replace(/\{(\d+)\}/g, (_, at: string) => asText(rest[Number(at)] ?? null)),
  join: (list = null, between = ',') =>
    Array.isArray(list) ? list.map((one: Value) => asText(one)).join(asText(between)) : asText(list),
  fromjson: (text = null) => JSON.parse(asText(text)) as Value,
  tojson: (value = null) => JSON.stringify(value, null, 2),
};

/** @throws Error on anything that is not modelled, and on names that `lookup` does not know. */
export const evaluate = (source: string, lookup: Lookup): Value => {
  const rest = tokens(source);
  const sign = (...texts: string[]): string | undefined => {
    const next = rest[0];
    return next?.kind === 'sign' && texts.includes(next.text) ? rest.shift()?.text : undefined;
  };
  const closed = (bracket: string): void => {
    if (!sign(bracket)) throw new Error(`A bracket is open: ${source}`);
  };
  const called = (name: string): Value => {
    const given: Value[] = [];
    while (!sign(')')) {
      if (given.length > 0 && !sign(',')) throw new Error(`A comma is missing: ${source}`);
      given.push(either());
    }
    const known = functions[name.toLowerCase()] ?? (given.length > 0 ? undefined : () => lookup(`${name}()`));
    const value = known?.(...given);
    if (value === undefined) throw new Error(`Nothing is known of ${name}(): ${source}`);
    return value;
  };
  const named = (name: string): Value => {
    if (name === 'true' || name === 'false') return name === 'true';
    if (name === 'null') return null;
    if (sign('(')) return called(name);
    const value = lookup(name);
    if (value === undefined) throw new Error(`Nothing is known of ${name}: ${source}`);
    return value;
  };
  const simple = (): Value => {
    if (sign('(')) {
      const value = either();
      closed(')');
      return value;
    }
    const next = rest.shift();
    if (next === undefined || next.kind === 'sign' || next.kind === 'member')
      throw new Error(`A value is missing: ${source}`);
    if (next.kind === 'number') return Number(next.text);
    return next.kind === 'literal' ? next.text : named(next.text);
  };
  const primary = (): Value => {
    if (sign('!')) return !truthy(primary());
    let value = simple();
    for (;;) {
      if (rest[0]?.kind === 'member') value = memberOf(value, rest.shift()?.text ?? '');
      else if (sign('[')) {
        value = memberOf(value, asText(either()));
        closed(']');
      } else return value;
    }
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

const whole = /^\s*\$\{\{((?:(?!\}\}).)*)\}\}\s*$/s;

/** A condition as `if:` has it, with or without `${{ }}`. */
export const holds = (condition: string, lookup: Lookup): boolean =>
  truthy(evaluate(condition.replace(whole, '$1'), lookup));

/** Text with every `${{ … }}` replaced by what it stands for. */
export const interpolate = (text: string, lookup: Lookup): string =>
  text.replace(/\$\{\{(.*?)\}\}/gs, (_, source: string) => asText(evaluate(source, lookup)));

/** The same, but one expression alone keeps its kind. */
export const filled = (value: Value, lookup: Lookup): Value => {
  if (typeof value !== 'string') return value;
  const [, source] = whole.exec(value) ?? [];
  return source === undefined ? interpolate(value, lookup) : evaluate(source, lookup);
};

/** Looks names up in a tree of contexts: an unknown context is an error, an unknown member null. */
export const inContexts =
  (contexts: Readonly<Record<string, Value>>): Lookup =>
  (name) => {
    const [context = '', ...members] = name.split('.');
    const value = contexts[context];
    return value === undefined ? undefined : members.reduce(memberOf, value);
  };
