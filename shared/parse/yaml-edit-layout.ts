import type { Document } from '../core/document.ts';
import type { Layout } from './yaml-edit-text.ts';
import { isFlow, lineStart, spanOfNode } from './yaml-edit-place.ts';
import type { Field } from './yaml-field.ts';
import type { YamlNode } from './yaml-nodes.ts';

/** The column of a block mapping or sequence, 0-based; undefined where tabs or anything else stand before it. */
export function indentOf(doc: Document, node: YamlNode): number | undefined {
  if (node.kind === 'scalar' || isFlow(doc, node)) return undefined;
  const { start } = spanOfNode(doc, node);
  const first = node.kind === 'mapping' ? node.entries[0]?.key : undefined;
  // `? key`, or a merge: its first key stands elsewhere.
  if (first !== undefined && spanOfNode(doc, first).start !== start) return undefined;
  const from = lineStart(doc.text, start);
  if (start - from > widest) return undefined;
  const prefix = doc.text.slice(from, start).replace('\uFEFF', '');
  return /^(?: |-(?= ))*$/.test(prefix) ? prefix.length : undefined;
}

const widest = 1_000;

/** How its neighbourhood is laid out; indentation by two columns, and dashes below their key, where it does not say. */
export function layoutAt(doc: Document, field: Field): Layout {
  let step: number | undefined;
  let dash: number | undefined;
  for (let at: Field | undefined = field; at !== undefined; at = at.parent) {
    const { node, parent }: Field = at;
    if (node === undefined) continue;
    if (step !== undefined && dash !== undefined) break;
    if (dash === undefined && node.kind === 'mapping') dash = dashIn(doc, node);
    if (parent?.node === undefined) break;
    const [own, outer] = [indentOf(doc, node), indentOf(doc, parent.node)];
    if (own === undefined || outer === undefined || parent.node.kind === 'sequence') continue;
    if (node.kind === 'mapping') step ??= between(1, own - outer);
    else dash ??= between(0, own - outer);
  }
  return { step: step ?? 2, dash: dash ?? 0, eol: /\r?\n/.exec(doc.text)?.[0] ?? '\n' };
}

/** Enough to see how lists are written. */
const neighbours = 20;

function dashIn(doc: Document, node: YamlNode): number | undefined {
  const outer = indentOf(doc, node);
  if (node.kind !== 'mapping' || outer === undefined) return undefined;
  for (const { value } of node.entries.slice(0, neighbours)) {
    const own = value.kind === 'sequence' ? indentOf(doc, value) : undefined;
    if (own !== undefined) return between(0, own - outer);
  }
  return undefined;
}

/** What an alias brings stands at other columns. */
const between = (least: number, columns: number): number => Math.min(Math.max(columns, least), 8);
