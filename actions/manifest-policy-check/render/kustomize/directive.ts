import { putElement } from './elements.ts';
import { Fault } from './fault.ts';
import { isNull, placeOf, textOf, type Mapping, type Sequence } from './tree.ts';

export type Directive = 'merge' | 'replace' | 'delete';

const name = '$patch';

/** `$patch` of a mapping; it is taken out. */
export function directiveOf(patch: Mapping | undefined): Directive {
  const value = patch?.kind === 'mapping' ? patch.get(name) : undefined;
  if (!patch || value === undefined) return 'merge';
  const directive = known(textOf(value), patch);
  patch.remove(name);
  return directive;
}

/** Of a list: an item with nothing but `$patch` and one field at most; such items are taken out. */
export function directiveIn(patch: Sequence | undefined): Directive {
  if (!patch || isNull(patch)) return 'merge';
  const item = patch.items.find((each) => each.kind === 'mapping' && each.get(name) !== undefined);
  if (item?.kind !== 'mapping' || item.entries.length > 1) return 'merge';
  const text = textOf(item.get(name));
  const directive = known(text, item);
  putElement(patch.items, { keys: [name], values: [text] }, undefined);
  return directive;
}

function known(text: string, at: Mapping): Directive {
  if (text === 'merge' || text === 'replace' || text === 'delete') return text;
  throw new Fault('A $patch is none of merge, replace and delete.', undefined, placeOf(at));
}
