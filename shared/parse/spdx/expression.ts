import { exceptionId, licenceId } from './ids.ts';

/** https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/ */
export type SpdxExpression = SpdxLicence | SpdxCombination;

export interface SpdxLicence {
  readonly kind: 'licence';
  /** As the licence list spells it, or a `LicenseRef-` as written; without `+`. */
  readonly id: string;
  /** `+`: this version or any later one. */
  readonly orLater: boolean;
  /** Behind `WITH`, as the list spells it, or an `AdditionRef-`. */
  readonly exception: string | undefined;
}

export interface SpdxCombination {
  readonly kind: 'and' | 'or';
  /** Two or more. */
  readonly parts: readonly SpdxExpression[];
}

/** In UTF-16 code units, and parentheses inside one another: more is no licence that anybody reads. */
const longest = 20_000;
const maxDepth = 100;

/** Undefined for what is no expression, or names a licence or an exception that the list does not have. */
export function parseSpdx(text: string): SpdxExpression | undefined {
  if (text.length > longest) return undefined;
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  const reader = new Reader(tokens);
  const expression = reader.either(0);
  return reader.isAtEnd ? expression : undefined;
}

const reference = /^(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/;
const addition = /^(?:DocumentRef-[\w.-]+:)?AdditionRef-[\w.-]+$/;

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  /** `AND` binds closer than `OR`. */
  either(depth: number): SpdxExpression | undefined {
    return this.#combined('or', () => this.#combined('and', () => this.#single(depth)));
  }

  #combined(
    kind: SpdxCombination['kind'],
    next: () => SpdxExpression | undefined,
  ): SpdxExpression | undefined {
    const parts: SpdxExpression[] = [];
    do {
      const part = next();
      if (part === undefined) return undefined;
      parts.push(part);
    } while (this.#takes(kind));
    const [first] = parts;
    return parts.length === 1 ? first : { kind, parts };
  }

  #single(depth: number): SpdxExpression | undefined {
    if (!this.#takes('(')) return this.#licence();
    const inner = depth < maxDepth ? this.either(depth + 1) : undefined;
    return this.#takes(')') ? inner : undefined;
  }

  #licence(): SpdxLicence | undefined {
    const token = this.#tokens[this.#at++] ?? '';
    const whole = reference.test(token) ? token : licenceId(token);
    const id = whole ?? (token.endsWith('+') ? licenceId(token.slice(0, -1)) : undefined);
    if (id === undefined) return undefined;
    const orLater = whole === undefined;
    if (!this.#takes('with')) return { kind: 'licence', id, orLater, exception: undefined };
    const written = this.#tokens[this.#at++] ?? '';
    const exception = addition.test(written) ? written : exceptionId(written);
    return exception === undefined ? undefined : { kind: 'licence', id, orLater, exception };
  }

  /** Operators are all upper or all lower case. */
  #takes(word: string): boolean {
    const token = this.#tokens[this.#at];
    const isIt = token === word || token === word.toUpperCase();
    if (isIt) this.#at += 1;
    return isIt;
  }
}

/** In the spelling of the list, with no parentheses but where they are needed. */
export function writeSpdx(expression: SpdxExpression): string {
  if (expression.kind === 'licence') {
    const { id, orLater, exception } = expression;
    return `${id}${orLater ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
  }
  const { kind, parts } = expression;
  const isNested = (part: SpdxExpression): boolean => kind === 'and' && part.kind === 'or';
  return parts
    .map((part) => (isNested(part) ? `(${writeSpdx(part)})` : writeSpdx(part)))
    .join(kind === 'and' ? ' AND ' : ' OR ');
}

/** Also `NONE` and `NOASSERTION`, which stand where an expression is wanted, and what is too long to be judged. */
export const isSpdxText = (text: string): boolean =>
  text === 'NONE' || text === 'NOASSERTION' || text.length > longest || parseSpdx(text) !== undefined;
