import type { Document } from '../core/document.ts';
import type { Edit, Region } from '../core/finding.ts';
import { remembered } from '../core/remembered.ts';
import { Lines } from './lines.ts';

export const linesOf = remembered(({ path, text }: Document) => new Lines(path, text));

/** The offsets of a region, in UTF-16 code units. */
export function spanOf(doc: Document, region: Region): { readonly start: number; readonly end: number } {
  return linesOf(doc).span(region);
}

/** What stands at a region, continuations and quotes included. */
export function written(doc: Document, region: Region): string {
  const { start, end } = spanOf(doc, region);
  return doc.text.slice(start, end);
}

export function replace(doc: Document, region: Region, text: string): Edit {
  const { start, end } = spanOf(doc, region);
  return { path: doc.path, offset: start, length: end - start, text };
}

export function insertBefore(doc: Document, region: Region, text: string): Edit {
  return { path: doc.path, offset: spanOf(doc, region).start, length: 0, text };
}

export function insertBehind(doc: Document, region: Region, text: string): Edit {
  return { path: doc.path, offset: spanOf(doc, region).end, length: 0, text };
}

/** Takes a word away, and the blanks before it. */
export function removeWord(doc: Document, region: Region): Edit {
  const { start, end } = spanOf(doc, region);
  let from = start;
  while (from > 0 && /[ \t]/.test(doc.text[from - 1] ?? '')) from--;
  return { path: doc.path, offset: from, length: end - from, text: '' };
}

/** Takes whole lines away, the last one's end included. */
export function removeLines(doc: Document, region: Region): Edit {
  const { start, end } = spanOf(doc, region);
  const from = doc.text.lastIndexOf('\n', start - 1) + 1;
  const stop = doc.text.indexOf('\n', end);
  return {
    path: doc.path,
    offset: from,
    length: (stop === -1 ? doc.text.length : stop + 1) - from,
    text: '',
  };
}
