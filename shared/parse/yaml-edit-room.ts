import type { Document } from '../core/document.ts';
import { askedAt, endsLine, lineEnd, lineStart, nextLine, spanOfNode } from './yaml-edit-place.ts';
import type { Field } from './yaml-field.ts';
import type { YamlMapping, YamlNode } from './yaml-nodes.ts';

/** Where lines can be added: an end of a line, and how far in each other place is on the line below. */
export interface Room {
  /** Offset of the end of a line. */
  readonly above: number;
  /** Offsets on the next line, in its indentation: what two of them hold does not touch. */
  readonly below: readonly number[];
  /** No line but those of one mapping can be added here. */
  readonly isInside: boolean;
}

/** The room behind an offset with nothing but a comment behind it on its line. */
export function roomBehind(
  text: string,
  offset: number,
  indent: number,
  isInside: boolean,
): Room | undefined {
  if (!endsLine(text, offset)) return undefined;
  const above = lineEnd(text, offset);
  const start = nextLine(text, offset);
  const below: number[] = [];
  if (start > above)
    for (let at = start; at <= start + indent; at++) {
      below.push(at);
      if (text[at] !== ' ') break;
    }
  return { above, below, isInside };
}

/**
 * The room for one more member of a block mapping. Below its key, in front of the others: nothing else ends there, so
 * that many fixes go in at once. In a list or at the root behind the others: the first one is its name.
 */
export function roomIn(doc: Document, field: Field, node: YamlMapping, indent: number): Room | undefined {
  const { start } = spanOfNode(doc, node);
  if (typeof field.name !== 'string') return roomAtEnd(doc, node, indent);
  const asked = askedAt(doc, field);
  const isBelow = asked !== undefined && asked < lineStart(doc.text, start);
  return isBelow ? roomBehind(doc.text, asked, indent, true) : undefined;
}

function roomAtEnd(doc: Document, node: YamlMapping, indent: number): Room | undefined {
  const { text } = doc;
  const { end } = spanOfNode(doc, node);
  const last = node.entries.at(-1);
  for (const entry of node.entries.toReversed()) {
    const span = spanOfNode(doc, entry.value);
    const isAlias = span.start < spanOfNode(doc, entry.key).end;
    // What an alias or a merge key brings stands elsewhere; the mapping ends where it is asked for.
    const isElsewhere = isAlias || entry.key.region.startColumn !== node.region.startColumn;
    if (entry !== last && isElsewhere) continue;
    if (!isAlias && !endsPlainly(text, leafOf(entry.value))) continue;
    return roomBehind(text, entry === last ? end : span.end, indent, false);
  }
  return undefined;
}

/** The last thing written in a value. */
export function leafOf(node: YamlNode): YamlNode {
  const last = node.kind === 'mapping' ? node.entries.at(-1)?.value : undefined;
  const item = node.kind === 'sequence' ? node.items.at(-1) : undefined;
  const below = last ?? item;
  return below === undefined ? node : leafOf(below);
}

export const isBlockScalar = (node: YamlNode): boolean =>
  node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');

/** A block scalar may hold what follows it: blank lines, or the end of the file's last line. */
function endsPlainly(text: string, leaf: YamlNode): boolean {
  if (leaf.kind !== 'scalar' || !isBlockScalar(leaf)) return true;
  const written = text.slice(leaf.offset, leaf.offset + leaf.length);
  return written.endsWith('\n') && !/\n[ \t\r]*\n$/.test(written) && written.trim() !== '';
}
