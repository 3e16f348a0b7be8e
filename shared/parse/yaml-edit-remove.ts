import type { Document } from '../core/document.ts';
import type { Edit } from '../core/finding.ts';
import { removeFromFlow } from './yaml-edit-flow.ts';
import { indentOf } from './yaml-edit-layout.ts';
import {
  askedAt,
  endsLine,
  entryOf,
  isBlank,
  isFlow,
  isOwn,
  isPlainThroughout,
  lineEnd,
  lineStart,
  nextLine,
  spanOfNode,
  type Span,
} from './yaml-edit-place.ts';
import { isBlockScalar, leafOf } from './yaml-edit-room.ts';
import type { Field } from './yaml-field.ts';
import type { YamlMapping, YamlNode, YamlSequence } from './yaml-nodes.ts';

/**
 * Takes a member or an item away, with its lines and the comment behind it; comments above it stay. What gets empty by it
 * becomes `{}` or `[]`. Undefined where the text cannot be edited for sure.
 */
export function removeField(doc: Document, field: Field): readonly Edit[] | undefined {
  const { node, parent } = field;
  const around = parent?.node;
  if (node === undefined || around === undefined || around.kind === 'scalar') return undefined;
  if (!isOwn(doc, field) || askedAt(doc, field) === undefined) return undefined;
  if (!isPlainThroughout(doc, node, 'with comments')) return undefined;
  const index =
    typeof field.name === 'number'
      ? field.name
      : around.kind === 'mapping'
        ? around.entries.findIndex((entry) => entry === entryOf(field))
        : -1;
  const own = siblingSpan(doc, around, index);
  if (own === undefined) return undefined;
  const [before, after] = [siblingSpan(doc, around, index - 1), siblingSpan(doc, around, index + 1)];
  const count = around.kind === 'mapping' ? around.entries.length : around.items.length;
  // A neighbour that stands elsewhere.
  if ((index > 0 && before === undefined) || (index + 1 < count && after === undefined)) return undefined;
  if (isFlow(doc, around)) return removeFromFlow(doc, around, own, before, after);
  if (indentOf(doc, around) === undefined || !endsLine(doc.text, own.end)) return undefined;
  if (count === 1) return emptied(doc, field.parent, around, own);
  return removeLines(doc, around, own, index, after);
}

/** From key or dash to the end of the value. */
function siblingSpan(doc: Document, around: YamlMapping | YamlSequence, index: number): Span | undefined {
  const outer = spanOfNode(doc, around);
  const isInside = ({ start, end }: Span): boolean =>
    start >= outer.start && end <= outer.end && start <= end;
  if (around.kind === 'mapping') {
    const entry = around.entries[index];
    if (entry === undefined) return undefined;
    const [key, value] = [spanOfNode(doc, entry.key), spanOfNode(doc, entry.value)];
    const span = { start: key.start, end: value.end };
    return value.start >= key.end && isInside(span) ? span : undefined;
  }
  const item = around.items[index];
  if (item === undefined) return undefined;
  const span = spanOfNode(doc, item);
  if (isFlow(doc, around)) return isInside(span) ? span : undefined;
  const dash = doc.text.lastIndexOf('-', span.start - 1);
  const isBeside = dash >= outer.start && /^[ \t]*$/.test(doc.text.slice(dash + 1, span.start));
  return isBeside && span.end <= outer.end ? { start: dash, end: span.end } : undefined;
}

function removeLines(
  doc: Document,
  around: YamlMapping | YamlSequence,
  own: Span,
  index: number,
  after: Span | undefined,
): readonly Edit[] | undefined {
  const { text, path } = doc;
  const from = lineStart(text, own.start);
  const to = nextLine(text, own.end);
  if (!isBlank(text, from, own.start)) {
    // The first in an item: the next one takes its place behind the dash.
    const isNext = after !== undefined && isBlank(text, lineEnd(text, own.end), after.start);
    return isNext ? [{ path, offset: own.start, length: after.start - own.start, text: '' }] : undefined;
  }
  const before = around.kind === 'mapping' ? around.entries[index - 1]?.value : around.items[index - 1];
  const leaf = before && leafOf(before);
  if (leaf !== undefined && isBlockScalar(leaf) && !endsBlock(doc, leaf, to, own.start - from))
    return undefined;
  return [{ path, offset: from, length: to - from, text: '' }];
}

/** What comes next can be no line of the block scalar above. */
function endsBlock(doc: Document, above: YamlNode, offset: number, indent: number): boolean {
  const { text } = doc;
  const { start } = spanOfNode(doc, above);
  const keepsLines = /^.\d?\+/.test(text.slice(start, start + 3));
  let at = offset;
  while (!keepsLines && /[\r\n]/.test(text.charAt(at))) at++;
  const [blanks = ''] = /^ */.exec(text.slice(at, at + indent + 1)) ?? [];
  return at === text.length || (blanks.length <= indent && !/[\r\n\t]/.test(text.charAt(at + blanks.length)));
}

/** Of a collection with one member: it is written as the empty one. */
function emptied(
  doc: Document,
  field: Field | undefined,
  around: YamlNode,
  own: Span,
): readonly Edit[] | undefined {
  const { text, path } = doc;
  const span = spanOfNode(doc, around);
  const asked = field && askedAt(doc, field);
  if (asked === undefined || span.start !== own.start || span.end !== own.end) return undefined;
  const empty = around.kind === 'mapping' ? '{}' : '[]';
  const above = lineEnd(text, asked);
  if (above > span.start) return [{ path, offset: span.start, length: span.end - span.start, text: empty }];
  if (!isBlank(text, above, span.start)) return undefined;
  const end = lineEnd(text, own.end);
  const lines = { path, offset: above, length: end - above, text: '' };
  // Both touch the end of the line, as whatever else is added there.
  return above === asked
    ? [{ ...lines, text: ` ${empty}` }]
    : [{ path, offset: asked, length: 0, text: ` ${empty}` }, lines];
}
