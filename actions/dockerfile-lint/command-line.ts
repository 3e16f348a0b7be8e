import type { ShellWord } from '../../shared/parse/shell.ts';

/** How a program spells one option. */
interface Option {
  /** Whole long names with their dashes: `--insecure`. */
  readonly long?: readonly string[];
  /** The shortest beginning of a long name that the program takes for it: curl reads `--insec` too. */
  readonly shortest?: string;
  /** The short letter, found in clusters such as `-fsSLk` too. */
  readonly letter?: string;
  /** Short letters of the program that take a value: what follows them is no option. */
  readonly valued?: string;
}

export interface OptionValue {
  readonly value: string;
  /** The word that holds the value. */
  readonly word: ShellWord;
}

/** What a word says as far as it can be known: its value, else its source. */
export const textOf = (word: ShellWord): string => word.value ?? word.source;

/** The word as if it said something else. */
export const withValue = ({ source, region }: ShellWord, value: string): ShellWord => ({
  source,
  value,
  region,
});

/** `-fsSLo`: the letters up to the first that takes a value, and whether that value is the next word. */
function cluster(text: string, valued: string): { letters: string; takesNext: boolean } {
  const letters = text.slice(1);
  const end = Array.from(letters).findIndex((letter) => valued.includes(letter));
  if (end === -1) return { letters, takesNext: false };
  return { letters: letters.slice(0, end + 1), takesNext: end === letters.length - 1 };
}

const isCluster = (text: string): boolean => /^-[^-]/.test(text);

/** The first word that sets the option. */
export function optionWord(args: readonly ShellWord[], option: Option): ShellWord | undefined {
  const { long = [], shortest, letter, valued = '' } = option;
  const isShortened = (text: string): boolean =>
    shortest !== undefined && text.startsWith(shortest) && long.some((name) => name.startsWith(text));
  let skip = false;
  for (const word of args) {
    const text = textOf(word);
    if (skip) skip = false;
    else if (text === '--') return undefined;
    else if (long.some((name) => text === name || text.startsWith(`${name}=`)) || isShortened(text))
      return word;
    else if (isCluster(text)) {
      const { letters, takesNext } = cluster(text, valued);
      if (letter !== undefined && letters.includes(letter)) return word;
      skip = takesNext;
    }
  }
  return undefined;
}

/** Every value given to one of the options, their names with dashes: `--name value`, `--name=value`, `-n value`, `-nvalue`. */
export function* optionValues(args: readonly ShellWord[], names: readonly string[]): Generator<OptionValue> {
  for (const [index, word] of args.entries()) {
    const text = textOf(word);
    const next = args[index + 1];
    if (names.includes(text) && next !== undefined) yield { value: textOf(next), word: next };
    for (const name of names) {
      const joined = name.startsWith('--') ? `${name}=` : name;
      if (text.startsWith(joined) && text !== name) yield { value: text.slice(joined.length), word };
    }
  }
}

/** Words that are neither options nor the values of the short options in `valued` and of the whole ones in `long`. */
export function operands(args: readonly ShellWord[], valued = '', long?: ReadonlySet<string>): ShellWord[] {
  const found: ShellWord[] = [];
  let skip = false;
  for (const [index, word] of args.entries()) {
    const text = textOf(word);
    if (skip) skip = false;
    else if (text === '--') return [...found, ...args.slice(index + 1)];
    else if (long?.has(text)) skip = true;
    else if (isCluster(text)) skip = cluster(text, valued).takesNext;
    else if (!text.startsWith('--')) found.push(word);
  }
  return found;
}
