import type { Document } from '../core/document.ts';
import type { Edit } from '../core/finding.ts';
import { isBlank, isFlow, lineStart, signsBetween, spanOfNode, type Span } from './yaml-edit-place.ts';
import { jsonLines, memberText, type FlowStyle, type YamlValue } from './yaml-edit-text.ts';
import type { Field } from './yaml-field.ts';
import type { YamlMapping, YamlNode } from './yaml-nodes.ts';

/** How the flow mapping around or in a field writes its keys. */
export function flowStyle(doc: Document, field: Field): FlowStyle {
  for (let at: Field | undefined = field; at?.node !== undefined; at = at.parent) {
    const [first] = at.node.kind === 'mapping' && isFlow(doc, at.node) ? at.node.entries : [];
    if (first === undefined) continue;
    if (first.key.kind !== 'scalar' || first.key.style !== 'double') return 'plain';
    const gap = doc.text.slice(spanOfNode(doc, first.key).end, spanOfNode(doc, first.value).start);
    return gap === ':' ? 'tight json' : 'json';
  }
  return 'plain';
}

/** One more member behind the others of a mapping in braces, on a line of its own where they have that. */
export function addToFlow(
  doc: Document,
  field: Field,
  node: YamlMapping,
  name: string,
  value: YamlValue,
): readonly Edit[] | undefined {
  const { text, path } = doc;
  const last = node.entries.at(-1);
  if (last === undefined) return undefined;
  const { end } = spanOfNode(doc, node);
  const [key, before] = [spanOfNode(doc, last.key), spanOfNode(doc, last.value)];
  const isWritten = signsBetween(text, key.end, before.start) === ':' && before.end > before.start;
  if (!isWritten || before.end > end || !/^\s*,?\s*$/.test(text.slice(before.end, end - 1))) return undefined;
  const style = flowStyle(doc, field);
  const prefix = text.slice(lineStart(text, key.start), key.start);
  const insert = (added: string): readonly Edit[] => [{ path, offset: before.end, length: 0, text: added }];
  if (prefix.length > 1_000 || !/^[ \t]*$/.test(prefix))
    return insert(`,${style === 'tight json' ? '' : ' '}${memberText(name, value, style)}`);
  const eol = text.lastIndexOf('\r\n', key.start) === lineStart(text, key.start) - 2 ? '\r\n' : '\n';
  if (style === 'plain') return insert(`,${eol}${prefix}${memberText(name, value, style)}`);
  const written = jsonLines(value, stepOf(doc, node, prefix), prefix, eol);
  return insert(`,${eol}${prefix}${JSON.stringify(name)}: ${written}`);
}

/** How much further in the members stand than the brace that ends them. */
function stepOf(doc: Document, node: YamlMapping, prefix: string): string {
  const close = spanOfNode(doc, node).end - 1;
  const outer = doc.text.slice(lineStart(doc.text, close), close);
  return prefix.startsWith(outer) && prefix !== outer ? prefix.slice(outer.length) : '  ';
}

/** Takes one of several values between brackets away, and one comma with it. */
export function removeFromFlow(
  doc: Document,
  around: YamlNode,
  own: Span,
  before: Span | undefined,
  after: Span | undefined,
): readonly Edit[] | undefined {
  const { text, path } = doc;
  const cut = (from: number, to: number): readonly Edit[] => [
    { path, offset: from, length: to - from, text: '' },
  ];
  const isComma = (from: number, to: number): boolean => to > from && /^\s*,\s*$/.test(text.slice(from, to));
  if (after !== undefined) return isComma(own.end, after.start) ? cut(own.start, after.start) : undefined;
  if (before !== undefined) return isComma(before.end, own.start) ? cut(before.end, own.end) : undefined;
  const { start, end } = spanOfNode(doc, around);
  const isAlone =
    isBlank(text, start + 1, own.start) && /^\s*,?\s*$/.test(text.slice(own.end, end - 1)) && own.end < end;
  return isAlone ? cut(start + 1, end - 1) : undefined;
}
