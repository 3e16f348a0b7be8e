import type { Splice } from './splice.ts';

/** Lines shown around a change. */
const context = 3;

/** Lines that go, from the index `from` on, and those that come in their place. Each keeps its line end. */
interface Change {
  readonly from: number;
  readonly old: readonly string[];
  readonly now: readonly string[];
}

/**
 * A unified diff that `git apply` takes. It is made of bytes, so it fits whatever the encoding is. Empty where nothing
 * changes. `splices` in order of place.
 */
export function unifiedDiff(path: string, bytes: Buffer, splices: readonly Splice[]): Buffer {
  const text = bytes.toString('latin1');
  const lines = linesOf(text);
  const hunks: string[] = [];
  let shift = 0;
  for (const changes of inHunks(changesOf(text, lines, splices))) {
    hunks.push(hunk(changes, lines, shift));
    for (const { old, now } of changes) shift += now.length - old.length;
  }
  return Buffer.from(hunks.length === 0 ? '' : heading(path) + hunks.join(''), 'latin1');
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function changesOf(text: string, lines: readonly string[], splices: readonly Splice[]): readonly Change[] {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length;
  }
  const changes: Change[] = [];
  let line = 0;
  const lineAt = (offset: number): number => {
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= offset) line += 1;
    return line;
  };
  for (let next = 0; next < splices.length;) {
    const from = lineAt(splices[next]?.start ?? 0);
    let last = from;
    let at = starts[from] ?? 0;
    let now = '';
    // What begins in a line that this change has reached belongs to it.
    for (let one = splices[next]; one !== undefined && lineAt(one.start) <= last; one = splices[++next]) {
      now += text.slice(at, one.start) + one.bytes.toString('latin1');
      at = one.end;
      last = lineAt(one.end);
    }
    now += text.slice(at, starts[last + 1] ?? length);
    const change = trimmed(from, lines.slice(from, last + 1), linesOf(now));
    if (change.old.length + change.now.length > 0) changes.push(change);
  }
  return changes;
}

/** Without the lines that stay as they are at either end. */
function trimmed(from: number, old: readonly string[], now: readonly string[]): Change {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return {
    from: from + head,
    old: old.slice(head, old.length - tail),
    now: now.slice(head, now.length - tail),
  };
}

const endOf = ({ from, old }: Change): number => from + old.length;

/** Changes whose surroundings touch are shown together. */
function inHunks(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const before = hunks.at(-1)?.at(-1);
    if (before !== undefined && change.from - endOf(before) <= 2 * context) hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

/** `shift`: how many lines the file has grown by above. */
function hunk(changes: readonly Change[], lines: readonly string[], shift: number): string {
  const start = Math.max(0, (changes[0]?.from ?? 0) - context);
  const end = Math.min(lines.length, (changes.map(endOf).at(-1) ?? 0) + context);
  const body: string[] = [];
  let at = start;
  for (const change of changes) {
    body.push(marked(' ', lines.slice(at, change.from)), marked('-', change.old), marked('+', change.now));
    at = endOf(change);
  }
  body.push(marked(' ', lines.slice(at, end)));
  const grown = changes.reduce((sum, { old, now }) => sum + now.length - old.length, 0);
  return `@@ -${span(start, end - start)} +${span(start + shift, end - start + grown)} @@\n${body.join('')}`;
}

/** Lines are counted from 1; of none, the line before is named. */
const span = (start: number, count: number): string => `${count === 0 ? start : start + 1},${count}`;

const marked = (sign: string, lines: readonly string[]): string =>
  lines.map((line) => sign + line + (line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n')).join('');

function heading(path: string): string {
  const [old, now] = [quoted(`a/${path}`), quoted(`b/${path}`)];
  // Some readers of diffs end a name at a blank; git puts a tab behind such names.
  const end = path.includes(' ') ? '\t' : '';
  return `diff --git ${old} ${now}\n--- ${old}${end}\n+++ ${now}${end}\n`;
}

const letters: Readonly<Record<string, string>> = {
  '\x07': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '"': '"',
  '\\': '\\',
};

/** A name as git writes it (git-config(1), core.quotePath): C style where a byte is not plain ASCII. */
function quoted(name: string): string {
  const bytes = Buffer.from(name).toString('latin1');
  const escaped = bytes.replace(
    /[\x00-\x1f"\\\x7f-\xff]/g,
    (sign) => `\\${letters[sign] ?? sign.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
  return escaped === bytes ? bytes : `"${escaped}"`;
}
