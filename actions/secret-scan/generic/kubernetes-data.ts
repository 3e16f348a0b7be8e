import type { Span } from '../layers/layer.ts';

/** What stands below the `data` or `stringData` of a manifest. */
export interface Data {
  /** Values of one word. */
  readonly entries: readonly Entry[];
  /** Whatever else is given there: words of a text, lines of a block, what nobody can read. */
  readonly others: readonly Span[];
}

export interface Entry extends Span {
  readonly name: string;
  readonly value: string;
  /** In base64: it stands below `data`. */
  readonly isEncoded: boolean;
}

const head =
  /(?:^|[\n{,])([ \t-]{0,40})["']?(data|stringData)["']?[ \t]{0,40}:[ \t]{0,40}(?:\{|(?:[&!][^\s,]{1,40})?[ \t]{0,40}(?:#[^\n]*|\r?)(?:\n|$))/g;

/** Of all heads in a part of a text. */
export function dataIn(text: string, { start, end }: Span): Data {
  const part = text.slice(0, end);
  const [entries, others]: [Entry[], Span[]] = [[], []];
  const heads = new RegExp(head);
  heads.lastIndex = start;
  for (let found = heads.exec(part); found !== null; found = heads.exec(part)) {
    const [all, indent = '', name] = found;
    const isFlow = all.endsWith('{');
    const from = heads.lastIndex;
    const lines = isFlow ? flowAt(part, from) : blockAt(part, from, indent.length);
    const names = isFlow ? Infinity : lines.find(({ words }) => !words.startsWith('#'))?.indent;
    for (const [at, line] of lines.entries()) {
      const own = [...entriesOf(line, lines[at - 1], isFlow ? among : alone)];
      entries.push(...own.map((entry) => ({ ...entry, isEncoded: name === 'data' })));
      // A line of a block names nothing.
      const colon = line.indent > (names ?? 0) ? -1 : line.words.indexOf(':');
      others.push(...between(own, line.start + colon + 1, line.end, part));
    }
    heads.lastIndex = (lines.at(-1)?.end ?? from) - 1;
  }
  return { entries, others };
}

/** Without the blanks around it. */
interface Line extends Span {
  readonly indent: number;
  readonly words: string;
}

/** None that is empty. */
function* linesOf(text: string, start: number, end: number): Generator<Line> {
  for (let at = start; at < end;) {
    const newline = text.indexOf('\n', at);
    const to = newline === -1 || newline > end ? end : newline;
    const line = text.slice(at, to).trimEnd();
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const words = line.slice(indent);
    if (words !== '') yield { start: at + indent, end: at + line.length, indent, words };
    at = to + 1;
  }
}

/** The lines that are indented by more than their head. */
function blockAt(text: string, start: number, indent: number): readonly Line[] {
  const block: Line[] = [];
  for (const line of linesOf(text, start, text.length))
    if (line.indent > indent) block.push(line);
    else if (!line.words.startsWith('#')) break;
  return block;
}

const quotedOrBrace = /"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[{}]/gs;

/** The lines between a brace that ends at `start` and the one that closes it. */
function flowAt(text: string, start: number): readonly Line[] {
  const signs = new RegExp(quotedOrBrace);
  signs.lastIndex = start;
  let end = text.length;
  for (let depth = 1, sign = signs.exec(text); sign !== null; sign = depth > 0 ? signs.exec(text) : null) {
    if (sign[0] === '{') depth += 1;
    else if (sign[0] === '}') depth -= 1;
    end = depth > 0 ? text.length : sign.index;
  }
  return [...linesOf(text, start, end)];
}

const pair = `["']?([\\w.-]{1,100})["']?[ \\t]{0,40}:[ \\t]{0,40}["']?([^\\s"'#,{}]{4,2000})["']?`;
const alone = new RegExp(`^${pair},?[ \\t]{0,40}(?:#.*)?$`, 'dg');
const among = new RegExp(`(?<![\\w.-])${pair}(?=[ \\t]{0,40}(?:[,#]|$))`, 'dg');

/** What a line says; a name may stand on the one before. */
function* entriesOf(
  line: Line,
  before: Line | undefined,
  pattern: RegExp,
): Generator<Omit<Entry, 'isEncoded'>> {
  const name = before && /^.*:[ \t]{0,40}(?=[|>][+-]?$)/.exec(before.words)?.[0];
  const words = (name ?? '') + line.words;
  for (const { indices, 1: key = '', 2: value = '' } of words.matchAll(pattern)) {
    const [from = 0, to = 0] = indices?.[2] ?? [];
    const by = line.end - words.length;
    yield { name: key, value, start: by + from, end: by + to };
  }
}

/** What else than these stands between two places. */
function* between(entries: readonly Span[], start: number, end: number, text: string): Generator<Span> {
  let from = start;
  for (const to of [...entries, { start: end, end }]) {
    const found = /[^\s"',{}|>+-](?:[^]*[^\s"',{}])?/.exec(text.slice(from, to.start));
    if (found !== null) yield { start: from + found.index, end: from + found.index + found[0].length };
    from = to.end;
  }
}
