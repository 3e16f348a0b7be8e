import type { Document } from '../core/document.ts';
import type { Edit } from '../core/finding.ts';
import { insertion, nested, pick, type Addition } from './yaml-edit-add.ts';
import { flowStyle } from './yaml-edit-flow.ts';
import { indentOf, layoutAt } from './yaml-edit-layout.ts';
import {
  askedAt,
  endsLine,
  isFlow,
  isPlainThroughout,
  lineEnd,
  signsBetween,
  spanOfNode,
} from './yaml-edit-place.ts';
import { isBlockScalar, roomBehind } from './yaml-edit-room.ts';
import { blockLines, fitsInline, flowText, type YamlValue } from './yaml-edit-text.ts';
import type { Field } from './yaml-field.ts';
import type { YamlNode } from './yaml-nodes.ts';

/** Puts another value in place of the one that is written. Undefined where the text cannot be edited for sure. */
export function replaceValue(doc: Document, field: Field, value: YamlValue): readonly Edit[] | undefined {
  const { text, path } = doc;
  const { node, parent } = field;
  const asked = askedAt(doc, field);
  if (node === undefined || parent?.node === undefined || asked === undefined) return undefined;
  if (node.tag !== undefined || !isReplaceable(doc, node)) return undefined;
  const { start, end } = spanOfNode(doc, node);
  const cut = (from: number, to: number, by: string): Edit => ({
    path,
    offset: from,
    length: to - from,
    text: by,
  });
  const blank = start === asked ? ' ' : '';
  if (parent.node.kind !== 'scalar' && isFlow(doc, parent.node))
    return [cut(start, end, blank + flowText(value, flowStyle(doc, parent)))];
  const outer = indentOf(doc, parent.node);
  if (outer === undefined && (node.kind !== 'scalar' || !fitsInline(value))) return undefined;
  if (fitsInline(value)) {
    const inline = flowText(value, 'plain');
    if (isBlockScalar(node)) {
      // The header may have a comment.
      const header = /^[|>][-+\d]*/.exec(text.slice(start, start + 4))?.[0].length ?? 0;
      const behind = lineEnd(text, start);
      return [cut(start, start + header, inline), ...(behind < end ? [cut(behind, end, '')] : [])];
    }
    if (isOnOneLine(text, asked, start)) return [cut(start, end, blank + inline)];
    return isBare(text, asked, start) ? [cut(asked, end, ` ${inline}`)] : undefined;
  }
  if (isBlockScalar(node) || !isBare(text, asked, start) || !endsLine(text, end) || outer === undefined)
    return undefined;
  const layout = layoutAt(doc, parent);
  if (parent.node.kind === 'sequence') {
    const [first = '', ...rest] = blockLines(value, outer + 2, layout);
    return [cut(asked, end, [` ${first.trimStart()}`, ...rest].join(layout.eol))];
  }
  const indent = outer + (Array.isArray(value) ? layout.dash : layout.step);
  const lines = layout.eol + blockLines(value, indent, layout).join(layout.eol);
  const behind = lineEnd(text, end);
  return behind === end || !isOnOneLine(text, asked, start)
    ? [cut(asked, end, lines)]
    : [...(end > asked ? [cut(asked, end, '')] : []), cut(behind, behind, lines)];
}

/** The first members of a mapping that is null or `{}`. Fixes for several of them go in together where there is room. */
export function fillMapping(
  doc: Document,
  field: Field,
  { names, value, order }: Addition,
): readonly Edit[] | undefined {
  const { node, parent } = field;
  const written = nested(names, value);
  const whole = replaceValue(doc, field, written);
  if (
    whole === undefined ||
    node === undefined ||
    parent?.node?.kind !== 'mapping' ||
    isFlow(doc, parent.node)
  )
    return whole;
  const asked = askedAt(doc, field);
  const { end } = spanOfNode(doc, node);
  const outer = indentOf(doc, parent.node);
  const layout = layoutAt(doc, parent);
  const room = outer === undefined ? undefined : roomBehind(doc.text, end, outer + layout.step, false);
  // What goes away marks the place as taken; without it, lines of others could come between.
  if (outer === undefined || asked === undefined || room?.above !== end || end === asked) return whole;
  const at = pick(room.below, names[0], order);
  if (at === undefined) return whole;
  const lines = blockLines(written, outer + layout.step, layout).join(layout.eol);
  return [
    { path: doc.path, offset: asked, length: end - asked, text: '' },
    { path: doc.path, offset: at, length: 0, text: insertion(room, at, lines, layout.eol) },
  ];
}

function isReplaceable(doc: Document, node: YamlNode): boolean {
  if (node.kind === 'scalar') return true;
  const isEmpty = node.kind === 'mapping' ? node.entries.length === 0 : node.items.length === 0;
  if (!isEmpty) return isPlainThroughout(doc, node, 'bare');
  const { start, end } = spanOfNode(doc, node);
  return isFlow(doc, node) && /^\s*$/.test(doc.text.slice(start + 1, end - 1));
}

const isOnOneLine = (text: string, from: number, to: number): boolean => !text.slice(from, to).includes('\n');

/** No comment stands there. */
const isBare = (text: string, from: number, to: number): boolean =>
  signsBetween(text, from, to) === '' && !text.slice(from, to).includes('#');
