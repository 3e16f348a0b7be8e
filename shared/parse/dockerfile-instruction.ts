import type { Flag, Pair, Value, Word } from './dockerfile-tree.ts';
import type { Range, RawFlag } from './dockerfile-words.ts';
import {
  endsByteWord,
  firstWord,
  plainWords,
  quotedWords,
  splitHead,
  textOf,
  unquote,
} from './dockerfile-words.ts';
import { readExecForm } from './exec-form.ts';
import type { Spliced } from './spliced.ts';

/** An instruction as its own line tells it; stage, shell and heredoc bodies come from the file around. */
export interface Draft {
  readonly line: Spliced;
  readonly range: Range;
  readonly keyword: string;
  readonly keywordRange: Range;
  readonly flags: readonly Flag[];
  readonly rest: Range;
  readonly words: () => readonly Word[];
  readonly json: readonly Word[] | undefined;
  /** What a shell would read: the rest, or what stands behind HEALTHCHECK's CMD. */
  readonly command: Range | undefined;
  readonly pairs: readonly Pair[];
  readonly trigger: Draft | undefined;
}

type Problem = (reason: string) => void;

export const keywords = new Set(
  (
    'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL ' +
    'USER VOLUME WORKDIR'
  ).split(' '),
);
const execForms = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME']);
const shellForms = new Set(['CMD', 'ENTRYPOINT', 'RUN']);
const oneWord = new Set(['MAINTAINER', 'STOPSIGNAL', 'USER', 'WORKDIR']);
/** Docker refuses ONBUILD ONBUILD; a rule may still want to see what stands behind it. */
const maxTriggers = 4;

export function readInstruction(
  line: Spliced,
  range: Range,
  escape: string,
  problem: Problem,
  depth = 0,
): Draft {
  const head = splitHead(line.text, range, escape);
  const written = textOf(line, head.keyword);
  const keyword = written.toUpperCase();
  if (!keywords.has(keyword)) problem(`unknown instruction ${JSON.stringify(written.slice(0, 40))}`);
  const { rest } = head;
  const wordAt = (at: Range): Word => ({ text: textOf(line, at), region: line.region(at.start, at.end) });
  const draft = {
    line,
    range,
    keyword,
    keywordRange: head.keyword,
    flags: head.flags.map((flag) => readFlag(line, flag)),
    rest,
    words: (): readonly Word[] => [],
    json: undefined,
    command: undefined,
    pairs: [] as readonly Pair[],
    trigger: undefined,
  };
  if (rest.start === rest.end) return draft;
  if (keyword === 'ONBUILD') {
    const words = plainWords(line.text, rest).map(wordAt);
    if (depth < maxTriggers) {
      return {
        ...draft,
        words: once(words),
        trigger: readInstruction(line, rest, escape, problem, depth + 1),
      };
    }
    problem('ONBUILD triggers nested too deep');
    return { ...draft, words: once(words) };
  }
  if (keyword === 'ENV' || keyword === 'LABEL') {
    const parts = assignments(line, rest, escape, keyword, problem);
    const words = parts.words.map(wordAt);
    return { ...draft, words: once(words), pairs: parts.pairs };
  }
  if (keyword === 'ARG') {
    const words = quotedWords(line.text, rest, escape);
    return {
      ...draft,
      words: once(words.map(wordAt)),
      pairs: words.map((word) => pairAt(line, word, escape)),
    };
  }
  if (keyword === 'HEALTHCHECK') {
    const [kind, command] = firstWord(line.text, rest, endsByteWord);
    if (command === undefined) return { ...draft, words: once([wordAt(kind)]) };
    const json = execForm(line, command, problem);
    const words = json ?? quotedWords(line.text, command, escape).map(wordAt);
    return { ...draft, words: once([wordAt(kind), ...words]), json, command };
  }
  const json = execForms.has(keyword) ? execForm(line, rest, problem) : undefined;
  const command = shellForms.has(keyword) ? rest : undefined;
  if (json !== undefined) return { ...draft, words: once(json), json, command };
  if (oneWord.has(keyword)) return { ...draft, words: once([wordAt(rest)]) };
  if (command === undefined) return { ...draft, words: once(plainWords(line.text, rest).map(wordAt)) };
  // Long, and hardly ever asked for: the shell reads them in its own way.
  let words: readonly Word[] | undefined;
  return { ...draft, words: () => (words ??= quotedWords(line.text, rest, escape).map(wordAt)), command };
}

const once = (words: readonly Word[]) => () => words;

function execForm(line: Spliced, range: Range, problem: Problem): Word[] | undefined {
  const strings = readExecForm(line.text, range);
  if (strings === 'not-strings') problem('an exec form holds something else than strings');
  if (strings === undefined || strings === 'not-strings') return undefined;
  return strings.map(({ value, start, end }) => ({ text: value, region: line.region(start, end) }));
}

function assignments(
  line: Spliced,
  rest: Range,
  escape: string,
  keyword: string,
  problem: Problem,
): { readonly words: readonly Range[]; readonly pairs: readonly Pair[] } {
  const words = quotedWords(line.text, rest, escape);
  const [first] = words;
  if (first !== undefined && !textOf(line, first).includes('=')) {
    const [name, value] = firstWord(line.text, rest);
    if (value === undefined) problem(`${keyword} has a name without a value`);
    const pair = makePair(line, name, value, escape);
    return { words: value === undefined ? [name] : [name, value], pairs: [pair] };
  }
  const stray = words.find((word) => !textOf(line, word).includes('='));
  if (stray !== undefined) problem(`${keyword} has a word without "=" behind the first pair`);
  return { words, pairs: words.map((word) => pairAt(line, word, escape)) };
}

function pairAt(line: Spliced, word: Range, escape: string): Pair {
  const equals = textOf(line, word).indexOf('=');
  if (equals === -1) return makePair(line, word, undefined, escape);
  const at = word.start + equals;
  return makePair(line, { start: word.start, end: at }, { start: at + 1, end: word.end }, escape);
}

function makePair(line: Spliced, name: Range, value: Range | undefined, escape: string): Pair {
  const unquoted = (at: Range): Value => {
    const { text, expands } = unquote(textOf(line, at), escape);
    return { text, expands, region: line.region(at.start, at.end) };
  };
  return {
    name: unquoted(name),
    value: value && unquoted(value),
    region: line.region(name.start, (value ?? name).end),
  };
}

function readFlag(line: Spliced, flag: RawFlag): Flag {
  const equals = flag.text.indexOf('=');
  const region = line.region(flag.start, flag.end);
  const name = flag.text.slice(2, equals === -1 ? undefined : equals).toLowerCase();
  if (equals === -1) return { name, value: undefined, region };
  const at = line.text.indexOf('=', flag.start) + 1;
  return { name, value: { text: flag.text.slice(equals + 1), region: line.region(at, flag.end) }, region };
}
