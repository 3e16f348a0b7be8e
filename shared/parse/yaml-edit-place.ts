import type { Document } from '../core/document.ts';
import { remembered } from '../core/remembered.ts';
import { spanOf } from './edit.ts';
import type { Field } from './yaml-field.ts';
import type { YamlEntry, YamlMapping, YamlNode, YamlSequence } from './yaml-nodes.ts';
import { keyText } from './yaml-path.ts';

/** Offsets, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanOfNode = (doc: Document, node: YamlNode): Span => spanOf(doc, node.region);

/** Behind the last character of a line, without what ends it. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at === -1) return text.length;
  return at > offset && text[at - 1] === '\r' ? at - 1 : at;
}

export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the next line starts; the text's length behind the last. */
export function nextLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at === -1 ? text.length : at + 1;
}

/** Nothing but a comment stands behind it on its line. */
export const endsLine = (text: string, offset: number): boolean =>
  /^(?:[ \t]*|[ \t]+#.*)$/.test(text.slice(offset, lineEnd(text, offset)));

/** Longer gaps hold more than anybody reads. */
const longestGap = 10_000;

/** What stands between two values beside blanks and comments: indicators, tags, anchors. */
export const signsBetween = (text: string, from: number, to: number): string =>
  to < from || to - from > longestGap
    ? 'something else'
    : text
        .slice(from, to)
        .replace(/(?<=^|\s)#.*/g, '')
        .replace(/\s+/g, '');

export const isBlank = (text: string, from: number, to: number): boolean =>
  to >= from && /^\s*$/.test(text.slice(from, to));

/** The only entry of that key; undefined where it is written twice. */
export function entryOf({ parent, name }: Field): YamlEntry | undefined {
  if (parent?.node?.kind !== 'mapping') return undefined;
  return typeof name === 'string' ? onlyEntries(parent.node).get(name) : undefined;
}

/** By key; undefined where it is written more than once. */
const onlyEntries = remembered(({ entries }: YamlMapping): ReadonlyMap<string, YamlEntry | undefined> => {
  const only = new Map<string, YamlEntry | undefined>();
  for (const entry of entries) {
    const name = keyText(entry.key);
    if (name !== undefined) only.set(name, only.has(name) ? undefined : entry);
  }
  return only;
});

/** In brackets. A pair in `[a: b]` is a mapping without: no flow collection, and no block. */
export function isFlow(doc: Document, node: YamlMapping | YamlSequence): boolean {
  const { start } = spanOfNode(doc, node);
  if (doc.text[start] !== (node.kind === 'mapping' ? '{' : '[')) return false;
  const first = node.kind === 'mapping' ? node.entries[0]?.key : node.items[0];
  return first === undefined || spanOfNode(doc, first).start > start;
}

/** Behind the `:` or `-` that asks for the value; undefined where a tag, an anchor, or anything else stands between. */
export function askedAt(doc: Document, field: Field): number | undefined {
  const { text } = doc;
  if (field.node === undefined || field.parent?.node === undefined) return undefined;
  const { start } = spanOfNode(doc, field.node);
  if (typeof field.name === 'number') return behindSign(doc, field.parent.node, start);
  const entry = entryOf(field);
  if (entry === undefined) return undefined;
  const from = spanOfNode(doc, entry.key).end;
  if (signsBetween(text, from, start) !== ':') return undefined;
  return text.indexOf(':', from) + 1;
}

function behindSign(doc: Document, sequence: YamlNode, start: number): number | undefined {
  const { text } = doc;
  const span = spanOfNode(doc, sequence);
  let at = start;
  while (at > span.start && /\s/.test(text.charAt(at - 1))) at--;
  const isInside = at > span.start && start <= span.end;
  const signs = text[span.start] === '[' ? '[,' : '-';
  return isInside && signs.includes(text.charAt(at - 1)) ? at : undefined;
}

/** A text without any gives every value one place. Quotes and scripts may look like it, and cost a second look. */
const mayHaveAnchors = remembered(({ text }: Document) => /(?:^|[\s[{,:])&[^\s,[\]{}]/.test(text));

/** What is written for a field that is there is this field, and nothing else: no alias or merge key leads to it from another place. */
export function isOwn(doc: Document, field: Field): boolean {
  if (!mayHaveAnchors(doc)) return true;
  for (let at = field; at.node !== undefined; at = at.parent) {
    const { start } = spanOfNode(doc, at.node);
    if (at.parent === undefined) return !doc.text.slice(linesBefore(doc.text, start), start).includes('&');
    if (askedAt(doc, at) === undefined) return false;
    const parent = at.parent.node && spanOfNode(doc, at.parent.node);
    const key = entryOf(at)?.key;
    const from = key === undefined ? start : spanOfNode(doc, key).start;
    if (parent === undefined || from < parent.start || from >= parent.end) return false;
  }
  return false;
}

/** An anchor of a whole document stands beside or above it. */
const linesBefore = (text: string, offset: number): number =>
  Math.max(lineStart(text, Math.max(lineStart(text, offset) - 1, 0)), offset - longestGap);

/** No anchor, tag, alias or complex key in it; what is written there is all of the value. */
export function isPlainThroughout(
  doc: Document,
  node: YamlNode,
  comments: 'with comments' | 'bare',
): boolean {
  const { start, end } = spanOfNode(doc, node);
  let at = start;
  const isGapFine = (to: number): boolean => {
    return (
      /^[-:,{}[\]]*$/.test(signsBetween(doc.text, at, to)) &&
      (comments === 'with comments' || !/(?<=^|\s)#/.test(doc.text.slice(at, to)))
    );
  };
  const isFine = (one: YamlNode): boolean => {
    if (one.kind === 'mapping') return one.entries.every(({ key, value }) => isFine(key) && isFine(value));
    if (one.kind === 'sequence') return one.items.every(isFine);
    const span = spanOfNode(doc, one);
    if (!isGapFine(span.start)) return false;
    at = span.end;
    const isBlock = one.style === 'literal' || one.style === 'folded';
    return !isBlock || comments === 'with comments' || endsHeader(doc.text, span.start);
  };
  return isFine(node) && (node.kind === 'scalar' || isGapFine(end));
}

const endsHeader = (text: string, start: number): boolean =>
  !text.slice(start, lineEnd(text, start)).includes('#');
