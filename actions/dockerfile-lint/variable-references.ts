import type { Region } from '../../shared/core/finding.ts';
import type { Dockerfile, Heredoc, Word } from '../../shared/parse/dockerfile.ts';
import { linesOf, spanOf, written } from '../../shared/parse/edit.ts';
import type { Lines } from '../../shared/parse/lines.ts';
import { escapeOf } from './escape.ts';

/** A place that the build puts the value of a variable in. */
export interface VariableReference {
  readonly name: string;
  /** `${NAME:-…}`, `${NAME+…}`, `${NAME:?…}`: the writer knows that it may not be set. */
  readonly isGuarded: boolean;
  /** The name; the whole word where a continuation or an escape lies in it. */
  readonly region: Region;
  /** The region is the name alone. */
  readonly isExact: boolean;
}

/** Finds the variables that BuildKit fills in, in words of one Dockerfile. */
export class VariableReferences {
  readonly #doc: Dockerfile;
  readonly #lines: Lines;
  readonly #escape: string;

  constructor(doc: Dockerfile) {
    this.#doc = doc;
    this.#lines = linesOf(doc);
    this.#escape = escapeOf(doc);
  }

  /** Of a word with its quotes: nothing is filled in between single ones. */
  inWord(word: Word): readonly VariableReference[] {
    return this.#read(word.text, word.region, this.#escape, true);
  }

  /** Of a heredoc that COPY or ADD writes to a file. Quotes mean nothing there. */
  inHeredoc({ content, region, expand }: Heredoc): readonly VariableReference[] {
    return expand ? this.#read(content, region, '\\', false) : [];
  }

  #read(text: string, region: Region, escape: string, hasQuotes: boolean): readonly VariableReference[] {
    if (!text.includes('$')) return [];
    const base = this.#baseOf(text, region);
    return [...variablesIn(text, escape, hasQuotes)].map(({ name, isGuarded, at }) => ({
      name,
      isGuarded,
      region: base === undefined ? region : this.#lines.region(base + at, base + at + name.length),
      isExact: base !== undefined,
    }));
  }

  /** Where the text starts in the file, if it stands there as it is; a string of an exec form has quotes around. */
  #baseOf(text: string, region: Region): number | undefined {
    const source = written(this.#doc, region);
    const { start } = spanOf(this.#doc, region);
    if (source === text || source.startsWith(text)) return start;
    return source === `"${text}"` ? start + 1 : undefined;
  }
}

/** The name behind a `$`; behind a brace, the sign of an operator too. What else stands there is for another tool. */
const variable = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?=\}|:?[-+?]|[#%/])(:?[-+?])?)/y;

function* variablesIn(
  text: string,
  escape: string,
  hasQuotes: boolean,
): Generator<{ readonly name: string; readonly isGuarded: boolean; readonly at: number }> {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === escape) at++;
    else if (char === '"') isQuoted = !isQuoted;
    else if (char === "'" && hasQuotes && !isQuoted) {
      const close = text.indexOf("'", at + 1);
      if (close === -1) return;
      at = close;
    } else if (char === '$') {
      variable.lastIndex = at;
      const [all = '', plain, braced, operator] = variable.exec(text) ?? [];
      const name = plain ?? braced;
      if (name === undefined) continue;
      yield { name, isGuarded: operator !== undefined, at: at + (plain === undefined ? 2 : 1) };
      at += all.length - 1;
    }
  }
}
