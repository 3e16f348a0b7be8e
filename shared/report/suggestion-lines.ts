import type { Edit } from '../core/finding.ts';
import { applyEdits } from '../core/fixes.ts';

/** Lines that go, both included, 1-based, and those that come in their place, without line ends. */
export interface LineChange {
  readonly startLine: number;
  readonly endLine: number;
  readonly lines: readonly string[];
}

/** A reader has to see the whole of it at once. */
const mostLines = 30;
const mostUnits = 10_000;

/**
 * What edits of one file mean for its lines, as few as hold them all; undefined where GitHub could not make exactly that
 * of them: they change nothing, or the end of a text that does not end with a line feed, or far more than one place.
 */
export function lineChange(text: string, edits: readonly Edit[]): LineChange | undefined {
  const sorted = [...edits].sort((a, b) => a.offset - b.offset || a.length - b.length);
  const { from, to } = around(text, sorted);
  const part = text.slice(from, to);
  const wanted = applyEdits(
    part,
    sorted.map((edit) => ({ ...edit, offset: edit.offset - from })),
  );
  if (wanted === undefined || wanted === part) return undefined;
  // A last line without its end is one that GitHub may or may not give one.
  if (!text.endsWith('\n') || !wanted.endsWith('\n')) return undefined;
  const [old, now] = [part.slice(0, -1).split('\n'), wanted.slice(0, -1).split('\n')];
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  // What is only put in goes with the line above, or below at the top.
  if (head + tail === old.length) {
    if (head > 0) head -= 1;
    else tail -= 1;
  }
  // GitHub takes a block of blanks for nothing, and some readers take nothing for no suggestion: a line more tells.
  if (isBlank(now.slice(head, now.length - tail))) {
    if (head > 0) head -= 1;
    else if (tail > 0) tail -= 1;
  }
  const lines = now.slice(head, now.length - tail);
  if (isBlank(lines)) return undefined;
  const endLine = old.length - tail;
  const isShort = endLine - head <= mostLines && lines.length <= mostLines;
  if (!isShort || lines.join('\n').length > mostUnits) return undefined;
  const before = linesUpTo(text, from);
  return { startLine: before + head + 1, endLine: before + endLine, lines };
}

/** Whole lines that hold the edits, and two on either side: a file may have thousands of fixes. */
function around(text: string, edits: readonly Edit[]): { readonly from: number; readonly to: number } {
  let from = lineStart(text, edits[0]?.offset ?? 0);
  let to = lineEnd(
    text,
    edits.reduce((last, { offset, length }) => Math.max(last, offset + length), 0),
  );
  for (let lines = 0; lines < 2; lines += 1) {
    from = lineStart(text, from - 1);
    to = lineEnd(text, to);
  }
  return { from, to };
}

/** Of the line that holds the unit at `at`, and behind its line feed. */
const lineStart = (text: string, at: number): number => (at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0);

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function linesUpTo(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

const isBlank = (lines: readonly string[]): boolean => lines.every((line) => line.trim() === '');

/**
 * Runs of lines of the new file that a unified diff shows with nothing taken out between them: GitHub applies no
 * suggestion over lines that the diff removes. `https://github.com/isaacs/github/issues/1755`
 */
export function openLines(patch: string): readonly LineRun[] {
  const runs: { first: number; last: number }[] = [];
  let line = 0;
  let isOpen = false;
  for (const row of patch.split('\n')) {
    const start = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/.exec(row)?.[1];
    if (start !== undefined) line = Number(start);
    const isShown = start === undefined && line > 0 && /^[+ ]/.test(row);
    const run = runs.at(-1);
    if (isShown && isOpen && run !== undefined) run.last = line;
    else if (isShown) runs.push({ first: line, last: line });
    if (isShown) line += 1;
    // "No newline at end of file" parts nothing.
    if (!row.startsWith('\\')) isOpen = isShown;
  }
  return runs;
}

/** Both included. */
export interface LineRun {
  readonly first: number;
  readonly last: number;
}
