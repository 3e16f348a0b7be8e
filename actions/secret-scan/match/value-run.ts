import type { Literal, Somewhere } from '../gate/literal.ts';
import { alphabetOf, lengthOf, type Grammar } from '../grammar.ts';

/** What a gate may ask for before anyone looks: a run of such bytes, near the literal. */
export type Run = Pick<Literal, 'run' | 'somewhere'>;

const none: Run = { run: 0 };
/** What one run may be made of, from narrow to wide, and how long it has to be to say something. */
const alphabets: readonly (readonly [Somewhere['of'], RegExp, number])[] = [
  ['hex', /^[0-9A-Fa-f]*$/, 16],
  ['letters', /^[0-9A-Za-z]*$/, 16],
  ['words', /^[0-9A-Za-z_-]*$/, 12],
  ['any', /^[0-9A-Za-z_+/=.~-]*$/, 12],
];

/** The run that every text of a grammar holds, where the text begins at most `within` bytes behind a literal. */
export function runWithin(grammar: Grammar, within: number): Run {
  for (const [of, alphabet, least] of alphabets) {
    const { length, at } = longest(grammar, alphabet);
    if (length >= least && within + at <= 255)
      return { run: Math.min(64, length), somewhere: { within: within + at, of } };
  }
  return none;
}

/** Of two who share a literal: what neither of them misses. */
export function commonRun(one: Run, other: Run): Run {
  const [a, b] = [one.somewhere, other.somewhere];
  const run = Math.min(one.run, other.run);
  if (run === 0) return none;
  if (a === undefined || b === undefined) return a === b ? { run } : none;
  const of = alphabets.findLast(([name]) => name === a.of || name === b.of)?.[0] ?? 'any';
  return { run, somewhere: { within: Math.max(a.within, b.within), of } };
}

/** Whether one wants what the other does. */
export const isSameRun = (one: Run, other: Run): boolean =>
  one.run === other.run &&
  one.somewhere?.within === other.somewhere?.within &&
  one.somewhere?.of === other.somewhere?.of;

/** Whether a run stands somewhere behind a literal that ends at `at`, as a gate tells it. */
export function holdsRun(bytes: Uint8Array, at: number, { run, somewhere }: Run): boolean {
  if (somewhere === undefined || run === 0) return true;
  const isIn = members[somewhere.of];
  const last = Math.min(at + somewhere.within, bytes.length - run);
  // From its end: what is not of the alphabet rules out every run across it.
  for (let start = at; start <= last;) {
    let next = start + run;
    while (next > start && isIn[bytes[next - 1] ?? 0] === 1) next -= 1;
    if (next === start) return true;
    start = next;
  }
  return false;
}

const membersOf = (of: Somewhere['of']): Uint8Array => {
  const alphabet = alphabets.find(([name]) => name === of)?.[1];
  return Uint8Array.from({ length: 256 }, (_, byte) => (alphabet?.test(String.fromCharCode(byte)) ? 1 : 0));
};

const members = {
  hex: membersOf('hex'),
  letters: membersOf('letters'),
  words: membersOf('words'),
  any: membersOf('any'),
};

/** How long the longest run is that it cannot be without, and how far behind its beginning that may begin. */
function longest(grammar: Grammar, alphabet: RegExp): { readonly length: number; readonly at: number } {
  let best = { length: 0, at: 0 };
  const offer = (length: number, at: number): void => {
    if (length > best.length) best = { length, at };
  };
  let [start, length, before] = [0, 0, 0];
  for (const part of grammar) {
    const isEither = typeof part !== 'string' && 'either' in part;
    if (isEither) {
      const ways = part.either.map((way) => longest(way, alphabet));
      offer(Math.min(...ways.map((way) => way.length)), before + Math.max(...ways.map(({ at }) => at)));
    }
    if (isEither || !isMadeOf(typeof part === 'string' ? part : part.set, typeof part === 'string', alphabet))
      length = 0;
    else {
      if (length === 0) start = before;
      length += typeof part === 'string' ? part.length : part.min;
      offer(length, start);
    }
    before += lengthOf([part]).max;
  }
  return best;
}

function isMadeOf(text: string, isPlain: boolean, alphabet: RegExp): boolean {
  if (isPlain) return alphabet.test(text);
  const of = known.get(text) ?? new Map<RegExp, boolean>();
  known.set(text, of);
  const is = of.get(alphabet) ?? alphabet.test(alphabetOf(text).join(''));
  of.set(alphabet, is);
  return is;
}

/** Few sets make up all grammars. */
const known = new Map<string, Map<RegExp, boolean>>();
