import { SyntaxFault } from './fault.ts';
import type { Token } from './token.ts';

/** Walks over tokens, one ahead. */
export class Cursor {
  readonly #tokens: readonly Token[];
  #at = 0;
  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The token that comes, or the one behind it; past the end it stays `end`. */
  peek(ahead = 0): Token {
    return this.#tokens[this.#at + ahead] ?? this.#tokens.at(-1) ?? { kind: 'end', text: '', offset: 0 };
  }

  next(): Token {
    const token = this.peek();
    this.#at++;
    return token;
  }

  isSymbol(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'symbol' && token.text === text;
  }

  /** Takes a symbol if it comes. */
  accept(text: string): boolean {
    if (!this.isSymbol(text)) return false;
    this.#at++;
    return true;
  }

  expect(text: string): Token {
    const token = this.peek();
    if (!this.accept(text)) throw this.unexpected(`expected "${text}"`);
    return token;
  }

  unexpected(wanted: string): SyntaxFault {
    const { kind, text, offset } = this.peek();
    return new SyntaxFault(
      kind === 'end' ? `${wanted} at the end` : `${wanted}, found "${text.slice(0, 20)}"`,
      offset,
    );
  }
}
