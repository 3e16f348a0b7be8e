import type { Document } from '../core/document.ts';
import type { Edit } from '../core/finding.ts';
import { indentOf, layoutAt } from './yaml-edit-layout.ts';
import { isFlow } from './yaml-edit-place.ts';
import { addToFlow } from './yaml-edit-flow.ts';
import { roomIn, type Room } from './yaml-edit-room.ts';
import {
  blockLines,
  fitsInline,
  isList,
  isScalar,
  scalarText,
  type Layout,
  type YamlValue,
} from './yaml-edit-text.ts';
import type { Field } from './yaml-field.ts';

/** What is to be added to a mapping: a member, and perhaps the missing parents around it. */
export interface Addition {
  /** From the first one that is missing to the field itself. */
  readonly names: readonly [string, ...string[]];
  readonly value: YamlValue;
  /** Names in the order that they are usually written in: the first that are known stand first. */
  readonly order: readonly string[];
}

/** The value with the mappings around it that these names make. */
export const nested = (names: readonly string[], value: YamlValue): YamlValue =>
  names.reduceRight<YamlValue>((inner, name) => ({ [name]: inner }), value);

/** A member for a mapping that has others. Undefined where the text cannot be edited for sure. */
export function addMember(doc: Document, field: Field, addition: Addition): readonly Edit[] | undefined {
  const { node } = field;
  if (node?.kind !== 'mapping') return undefined;
  const [name, ...rest] = addition.names;
  if (isFlow(doc, node)) return addToFlow(doc, field, node, name, nested(rest, addition.value));
  const parent = field.parent?.node;
  if (parent !== undefined && parent.kind !== 'scalar' && isFlow(doc, parent)) return undefined;
  const indent = indentOf(doc, node);
  const room = indent === undefined ? undefined : roomIn(doc, field, node, indent);
  if (indent === undefined || room === undefined) return undefined;
  return addLines(doc, room, indent, layoutAt(doc, field), addition);
}

/**
 * Adds lines where other fixes may add theirs. Members each have a place of their own on the line below, told by their
 * name; a missing parent is one edit that all of its members share, and they stand behind it. What belongs elsewhere can
 * only touch the end of the line above, so it has to wait.
 */
function addLines(
  { path }: Document,
  room: Room,
  indent: number,
  layout: Layout,
  addition: Addition,
): readonly Edit[] {
  const { names, value, order } = unfolded(addition);
  const places = [room.above, ...room.below];
  const shared = room.isInside ? Math.floor(places.length / 2) : 0;
  const [name, ...rest] = names;
  const insert = (at: number | undefined, lines: readonly string[]): Edit => {
    const offset = at ?? room.above;
    return { path, offset, length: 0, text: insertion(room, offset, lines.join(layout.eol), layout.eol) };
  };
  const member = rest[0];
  if (member === undefined && fitsInBetween(value)) {
    const own = places.slice(0, Math.max(shared, 1));
    return [insert(pick(own, name, order), blockLines({ [name]: value }, indent, layout))];
  }
  const inner = places.slice(shared + 1);
  if (inner.length === 0 || member === undefined)
    return [insert(places[shared], blockLines(nested(names, value), indent, layout))];
  return [
    insert(places[shared], [`${' '.repeat(indent)}${scalarText(name)}:`]),
    insert(pick(inner, member, order), blockLines(nested(rest, value), indent + layout.step, layout)),
  ];
}

/** Two fixes may make the same mapping, one as a parent: it is written in one way. */
function unfolded(addition: Addition): Addition {
  const { names, value, order } = addition;
  if (isScalar(value) || isList(value)) return addition;
  const [[name, inner] = [], ...others] = Object.entries(value);
  if (name === undefined || inner === undefined || others.length > 0) return addition;
  return unfolded({ names: [...names, name], value: inner, order });
}

/** No other fix can mean to add to it. */
const fitsInBetween = (value: YamlValue): boolean => fitsInline(value) || isList(value);

/** At the end of a line its break comes first; below, in a line's indentation, what is there of it is made use of. */
export function insertion(room: Room, offset: number, lines: string, eol: string): string {
  const [start = offset] = room.below;
  return offset === room.above ? eol + lines : lines.slice(offset - start) + eol + ' '.repeat(offset - start);
}

/** The place of a name: by its rank in the usual order, else by its letters. */
export function pick(places: readonly number[], name: string, order: readonly string[]): number | undefined {
  const rank = order.indexOf(name);
  let letters = 0;
  for (const letter of name) letters = (letters * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return places[(rank === -1 ? letters : rank) % places.length];
}
