import { templateParts } from './template-text.ts';

/*
 * A mark is a word between two characters of Unicode's private use area: `S<file>` where a file starts, `T<file>.<offset>`
 * where text of it goes on, `A<file>.<offset>` before what an action prints. What is printed up to the next mark comes from
 * there. Marks stand where no template can take them for something of its own: at characters that are no blanks, so that
 * `{{-` and `-}}` trim what they always do, and outside of named templates, whose output other templates cut and compare.
 */
const [open, close] = ['\uF8E0', '\uF8E1'];
const mark = /\uF8E0([STA])(\d{1,9})(?:\.(\d{1,9}))?\uF8E1/g;

/** A template as helm is to read it so that what it prints tells where it stood; undefined where that cannot be. */
export function marked(text: string, file: number): string | undefined {
  if (text.includes(open) || text.includes(close)) return undefined;
  const parts = templateParts(text);
  if (parts === undefined) return undefined;
  const out = [`${open}S${file}${close}`];
  for (const { kind, start, end, isNamed } of parts) {
    const written = text.slice(start, end);
    if (isNamed || kind === 'control') out.push(written);
    else if (kind === 'text') out.push(markedText(written, start, file));
    else {
      const trims = /^\{\{-\s/.test(written);
      out.push(
        `{{${trims ? '-' : ''} "${open}A${file}.${start}${close}" }}{{${written.slice(trims ? 3 : 2)}`,
      );
    }
  }
  return out.join('');
}

/** Before the first character of each line that is no blank. */
const markedText = (text: string, from: number, file: number): string =>
  text.replace(
    /(^|\n)([ \t\r]*)(?=[^ \t\r\n])/g,
    (_, line: string, blanks: string, at: number) =>
      `${line}${blanks}${open}T${file}.${from + at + line.length + blanks.length}${close}`,
  );

/** A run of printed text: it stands in the template as it is (`T`), or an action there printed it (`A`). */
export interface Run {
  /** Offset in the printed text. */
  readonly at: number;
  readonly kind: 'text' | 'action';
  readonly file: number;
  /** Offset in the template: of the text, or of the action. */
  readonly offset: number;
}

/** What helm printed of one template. */
export interface Printed {
  /** Without marks. */
  readonly text: string;
  /** In order; what is printed before the first one comes from nowhere that is known. */
  readonly runs: readonly Run[];
}

export function unmarked(output: string): Printed {
  const runs: Run[] = [];
  const parts: string[] = [];
  let [from, length] = [0, 0];
  for (const { 0: whole, 1: kind, 2: file, 3: offset, index } of output.matchAll(mark)) {
    const part = output.slice(from, index);
    parts.push(part);
    length += part.length;
    from = index + whole.length;
    if (kind !== 'S')
      runs.push({
        at: length,
        kind: kind === 'T' ? 'text' : 'action',
        file: Number(file),
        offset: Number(offset),
      });
  }
  parts.push(output.slice(from));
  return { text: parts.join(''), runs };
}

/** The number of the file that starts there. */
export function fileStartedBy(output: string): number | undefined {
  const found = /^\uF8E0S(\d{1,9})\uF8E1/.exec(output)?.[1];
  return found === undefined ? undefined : Number(found);
}
