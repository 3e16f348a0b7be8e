import type { Lines } from '../../../../shared/parse/lines.ts';
import { LockfileFault } from '../fault.ts';

/** One line of a go.mod or go.work file, a line of a block with the word of its block. */
export interface GoStatement {
  readonly verb: string;
  readonly words: readonly string[];
  /** Without `//`. */
  readonly comment: string;
  /** Of its words; offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const verbs = {
  'go.mod': new Set([
    ...['module', 'go', 'toolchain', 'godebug', 'require', 'replace', 'exclude', 'retract', 'tool', 'ignore'],
  ]),
  'go.work': new Set(['go', 'toolchain', 'godebug', 'use', 'replace']),
} as const;

const word = /"(?:[^"\\\n]|\\.)*"|`[^`\n]*`|\/\/.*|[(),]|(?:(?!\/\/)[^\s"`(),])+/g;

/**
 * https://go.dev/ref/mod#go-mod-file-grammar, https://go.dev/ref/mod#go-work-file
 * @throws LockfileFault
 */
export function goStatements(
  text: string,
  lines: Lines,
  kind: keyof typeof verbs = 'go.mod',
): readonly GoStatement[] {
  const statements: GoStatement[] = [];
  let block: string | undefined;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (const line of text.slice(start).split('\n')) {
    const fault = (message: string): LockfileFault => new LockfileFault(message, lines.lineAt(start));
    const { words, comment, from, to } = wordsOf(line, start);
    const [first] = words;
    if (first === ')' && block !== undefined && words.length === 1) block = undefined;
    else if (first !== undefined && block === undefined) {
      if (!verbs[kind].has(first)) throw fault(`A line does not begin with a word of ${kind}.`);
      if (words[1] === '(' && words.length === 2) block = first;
      else if (words.length === 1) throw fault('A statement says nothing.');
      else statements.push({ verb: first, words: words.slice(1), comment, start: from, end: to });
    } else if (first !== undefined && block !== undefined)
      statements.push({ verb: block, words, comment, start: from, end: to });
    start += line.length + 1;
  }
  if (block !== undefined) throw new LockfileFault('A block does not end.', lines.lineAt(text.length));
  return statements;
}

function wordsOf(
  line: string,
  start: number,
): { words: string[]; comment: string; from: number; to: number } {
  const words: string[] = [];
  let comment = '';
  let from = start;
  let to = start;
  for (const { 0: found, index } of line.matchAll(word)) {
    if (found.startsWith('//')) {
      comment = found.slice(2).trim();
      break;
    }
    if (words.length === 0) from = start + index;
    to = start + index + found.length;
    words.push(/^["`]/.test(found) ? found.slice(1, -1) : found);
  }
  return { words, comment, from, to };
}
