import type { Comment, Lines } from '../../shared/core/document.ts';
import { Lines as TextLines } from '../../shared/parse/lines.ts';
import type { Secret } from './document.ts';

/** How ignore comments begin: ours, and those of tools that look for secrets. */
const marks =
  /(?<tag>(?:gitleaks|betterleaks|kingfisher):allow|(?:trufflehog|kingfisher):ignore)|portcullis-ignore|pragma: ?(?:allow|white)list|secretlint-(?<block>disable|enable)(?![\w-])|secretlint-disable-/g;

/** What may stand before one that is only honoured in a comment. `*` and `REM` begin a line. */
const sign = /(?:#|\/\/[/!]?|--|;|\/\*+|<!--+|%|'|\{#-?|\(\*|^[ \t]*\*|(?:^|[\s&])REM)[ \t]*$/i;
const longestSign = 40;

/** In UTF-16 units; what is longer is no ignore. */
const longestComment = 1_000;
const closer = /(?:\*\/|-->|-?#\}|\*\)|"[,\]}]{0,3})$/;

type Places = readonly Pick<Secret['place'], 'startLine' | 'endLine'>[];

interface Mark {
  readonly text: string;
  readonly at: number;
  readonly line: number;
  readonly standsAlone: boolean;
  /** Whether it begins or ends a block. */
  readonly block: string | undefined;
}

/**
 * The ignore comments of a text of any kind that may be about a secret in it: `found` says where those stand.
 * There is no grammar for every language, so a comment is what has a comment sign before it; what tools look for
 * anywhere on a line (`gitleaks:allow`) needs none.
 */
export function commentsIn(path: string, text: string, found: Places): readonly Comment[] {
  const places = [...found].sort((a, b) => a.startLine - b.startLine);
  const lines = new TextLines(path, text);
  const blocks = new Blocks();
  const comments: Comment[] = [];
  // From the end, so that comments above each other all speak for the line below them.
  const all = [...text.matchAll(marks)].flatMap((match) => markAt(text, match, lines) ?? []);
  for (const mark of all) if (mark.block !== undefined) blocks.take(mark);
  let below: Lines | undefined;
  for (const mark of all.toReversed()) {
    const { line, at } = mark;
    const own = around(places, line);
    const last = below?.startLine === line + 1 ? below.endLine : line + 1;
    const covers = { startLine: own.startLine, endLine: mark.standsAlone ? last : own.endLine };
    below = mark.standsAlone ? { startLine: line, endLine: last } : undefined;
    if (mark.block === 'enable') continue;
    const region = lines.region(at, at + mark.text.length);
    const block = blocks.of(mark);
    if (holdsAny(places, block ?? covers))
      comments.push({ text: mark.text, region, covers, line: own, ...(block && { block }) });
  }
  return comments.reverse();
}

function markAt(text: string, match: RegExpExecArray, lines: TextLines): Mark | undefined {
  const at = match.index;
  const line = lines.lineAt(at);
  const start = lines.offsetOf(line);
  const before = text.slice(Math.max(start, at - longestSign), at);
  if (match.groups?.tag === undefined && !sign.test(before)) return undefined;
  const next = lines.offsetOf(line + 1);
  const end = Math.min(next, at + longestComment + 1);
  return {
    text: text.slice(at, end).trimEnd().replace(closer, '').trimEnd(),
    at,
    line,
    standsAlone: at - start <= longestSign && before.replace(sign, '').trim() === '',
    block: match.groups?.block,
  };
}

/** Blocks that `secretlint-disable` begins. Whatever names one of a block's rules, or none, ends it. */
class Blocks {
  readonly #open = new Map<string, Mark[]>();
  readonly #ends = new Map<Mark, number>();

  /** Marks come in order. */
  take(mark: Mark): void {
    const ids = idsOf(mark.text);
    if (mark.block === 'disable')
      for (const id of ids) {
        const others = this.#open.get(id);
        if (others === undefined) this.#open.set(id, [mark]);
        else others.push(mark);
      }
    else
      for (const id of ids.includes('') ? [...this.#open.keys()] : [...ids, '']) {
        for (const begun of this.#open.get(id) ?? [])
          if (!this.#ends.has(begun)) this.#ends.set(begun, mark.line);
        this.#open.delete(id);
      }
  }

  of(mark: Mark): Lines | undefined {
    if (mark.block !== 'disable') return undefined;
    return { startLine: mark.line, endLine: this.#ends.get(mark) ?? Infinity };
  }
}

/** The rules that a comment names; `['']` for all. */
const idsOf = (text: string): readonly string[] =>
  (` ${text}`.split(' -- ')[0] ?? '')
    .replace(/^ secretlint-\w+/, '')
    .split(',')
    .map((id) => id.trim());

/** The lines of the secret that a line is a part of; the line itself where it is of none. */
function around(places: Places, line: number): Lines {
  const place = places[lastBefore(places, line)];
  return place !== undefined && line <= place.endLine
    ? { startLine: place.startLine, endLine: place.endLine }
    : { startLine: line, endLine: line };
}

const holdsAny = (places: Places, { startLine, endLine }: Lines): boolean =>
  (places[lastBefore(places, endLine)]?.startLine ?? 0) >= startLine;

/** Index of the last place that begins on this line or before it; -1 where none does. */
function lastBefore(places: Places, line: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.startLine ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
