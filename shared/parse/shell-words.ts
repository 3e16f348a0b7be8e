import type { Word, WordPart } from 'unbash';
import type { Spliced } from './spliced.ts';
import { Splicer } from './spliced.ts';

/** A variable's value, where it is known before the shell runs. */
export type Values = (name: string) => string | undefined;

/** The value of a word, if no expansion makes it unknown. */
export function valueOf(word: Word): string | undefined {
  return word.parts === undefined || word.parts.every(isCertain) ? word.value : undefined;
}

/**
 * What a shell makes of a word (POSIX, field splitting): one value, several where a variable's has blanks and stands
 * without quotes, none where nothing is left; one undefined where an expansion is not known.
 */
export function fieldsOf(word: Word, values: Values): readonly (string | undefined)[] {
  const { parts } = word;
  if (parts === undefined || parts.every(isCertain)) return [word.value];
  const fields: string[] = [];
  let isOpen = false;
  const add = (text: string): void => {
    fields.push((isOpen ? (fields.pop() ?? '') : '') + text);
    isOpen = true;
  };
  for (const part of parts) {
    const text = textOf(part, values);
    if (text === undefined) return [undefined];
    if (variableOf(part) === undefined) add(text);
    else
      for (const [index, piece] of text.split(/[ \t\n]+/).entries()) {
        if (index > 0) isOpen = false;
        if (piece !== '') add(piece);
      }
  }
  return fields;
}

function textOf(part: WordPart, values: Values): string | undefined {
  const name = variableOf(part);
  if (name !== undefined) return values(name);
  if (part.type !== 'DoubleQuoted') return isCertain(part) && 'value' in part ? part.value : undefined;
  const texts = part.parts.map((inner) => textOf(inner, values));
  return texts.includes(undefined) ? undefined : texts.join('');
}

/** `$NAME` and `${NAME}`. */
function variableOf(part: WordPart): string | undefined {
  if (part.type === 'SimpleExpansion') return part.text.slice(1);
  if (part.type !== 'ParameterExpansion') return undefined;
  const { parameter, prefix, index, operation } = part;
  return prefix === undefined && index === undefined && operation === undefined ? parameter : undefined;
}

function isCertain(part: WordPart): boolean {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return true;
    // A pattern without a match stays as it is, and `package[extra]` is one to the shell.
    case 'Glob':
      return part.parts?.every(isCertain) ?? true;
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.every(isCertain);
    default:
      return false;
  }
}

/**
 * The text that a shell gets from a word, for reading it as a script. Variables stay as they are written;
 * substitutions are read where they stand, and leave an unknown word here.
 */
export function scriptIn(word: Word, source: Spliced): Spliced {
  const splicer = new Splicer(source.lines);
  if (word.parts === undefined) addText(splicer, source, word.pos, word.end, word.value);
  else for (const part of word.parts) addPart(splicer, source, part);
  return splicer.build(source.offset(word.pos));
}

function addPart(splicer: Splicer, source: Spliced, part: WordPart): void {
  switch (part.type) {
    case 'SingleQuoted': {
      splicer.add(source, part.pos + 1, part.end - 1);
      return;
    }
    case 'DoubleQuoted':
    case 'LocaleString':
      for (const inner of part.parts) addPart(splicer, source, inner);
      return;
    case 'Literal':
    case 'AnsiCQuoted': {
      addText(splicer, source, part.pos, part.end, part.value);
      return;
    }
    case 'CommandExpansion':
    case 'ProcessSubstitution': {
      splicer.push('$substituted', source.offset(part.pos), source.end(part.end));
      return;
    }
    default: {
      splicer.add(source, part.pos, part.end);
      return;
    }
  }
}

/** Character by character; as one piece where the value was got by more than taking backslashes away. */
function addText(splicer: Splicer, source: Spliced, start: number, end: number, value: string): void {
  const escapes = escapesIn(source.text.slice(start, end), value);
  if (escapes === undefined) {
    splicer.push(value, source.offset(start), source.end(end));
    return;
  }
  let at = start;
  for (const escape of escapes) {
    const from = start + escape.at;
    splicer.add(source, at, from);
    at = from + escape.length;
    splicer.push(escape.value, source.offset(from), source.end(at));
  }
  splicer.add(source, at, end);
}

/** A backslash, with what it escapes: `\"` stands for `"`. */
interface Escape {
  readonly at: number;
  readonly length: number;
  readonly value: string;
}

/** Undefined where they do not turn the text into the value. */
function escapesIn(text: string, value: string): readonly Escape[] | undefined {
  const found: Escape[] = [];
  let read = 0;
  for (let from = 0; ;) {
    const at = text.indexOf('\\', from);
    const plain = text.slice(from, at === -1 ? undefined : at);
    if (!value.startsWith(plain, read)) return undefined;
    read += plain.length;
    if (at === -1) return read === value.length ? found : undefined;
    const [char, next] = [value[read], text[at + 1]];
    const isKept = char === '\\' && next !== '\\';
    if (isKept) found.push({ at, length: 1, value: '\\' });
    else if (next === '\n') found.push({ at, length: 2, value: '' });
    else if (next !== undefined && char === next) found.push({ at, length: 2, value: next });
    else return undefined;
    from = at + (isKept ? 1 : 2);
    read += next === '\n' && !isKept ? 0 : 1;
  }
}
