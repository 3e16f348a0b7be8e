import type { Word } from 'unbash';
import type { Region } from '../core/finding.ts';
import type { ShellCommand, ShellWord } from './shell-tree.ts';
import { scriptIn } from './shell-words.ts';
import type { Spliced } from './spliced.ts';
import { Splicer } from './spliced.ts';

/** An argument, and how to read it as a script. */
export interface Argument extends ShellWord {
  script(): Spliced;
}

/** A word, or one of several that a variable makes of it: the first has the source of all. */
export class WordArgument implements Argument {
  readonly source: string;
  readonly value: string | undefined;
  readonly #word: Word;
  readonly #text: Spliced;
  readonly #isFirst: boolean;
  #region: Region | undefined;

  constructor(word: Word, text: Spliced, value: string | undefined, isFirst: boolean) {
    this.source = isFirst ? word.text : '';
    this.value = value;
    this.#word = word;
    this.#text = text;
    this.#isFirst = isFirst;
  }

  /** Worked out when it is asked for: most words are never pointed at. */
  get region(): Region {
    return (this.#region ??= this.#text.region(this.#word.pos, this.#word.end));
  }

  script(): Spliced {
    const { end } = this.#word;
    return this.#isFirst ? scriptIn(this.#word, this.#text) : this.#text.slice(end, end);
  }
}

/** Of an eval or an echo; more are not put together. */
export const maxWords = 1000;

export function assignmentOf({ value = '', region }: ShellWord): ShellCommand['assignments'][number] {
  const equals = value.indexOf('=');
  return { name: value.slice(0, equals), value: value.slice(equals + 1), region };
}

/** What echo and printf write, but for their escapes. */
export function writtenBy(
  { name }: ShellCommand,
  args: readonly Argument[],
): (() => Spliced | undefined) | undefined {
  if (name !== 'echo' && name !== 'printf') return undefined;
  const texts = args.filter(({ value }) => value === undefined || !/^(?:-[neE]+|--|%s(?:\\n)?)$/.test(value));
  return texts.length <= maxWords ? () => joined(texts) : undefined;
}

/** The words of an eval, as the one text that it runs. */
export function joined(args: readonly Argument[]): Spliced | undefined {
  const [first, ...more] = args.map((each) => each.script());
  if (first === undefined || more.length === 0) return first;
  const splicer = new Splicer(first.lines);
  splicer.add(first, 0, first.text.length);
  for (const next of more) {
    splicer.push(' ', next.offset(0));
    splicer.add(next, 0, next.text.length);
  }
  return splicer.build(first.offset(0));
}
