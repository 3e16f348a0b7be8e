import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { Fault } from './fault.ts';
import { linearPattern } from '../../../../shared/parse/re2.ts';
import {
  Made,
  Mapping,
  Sequence,
  isNull,
  placeOf,
  textOf,
  type Placed,
  type Slot,
  type Tree,
} from './tree.ts';

/** The steps of a field path: `spec.containers.[name=web].image`, `metadata.annotations.[example.test/a]`. */
export function stepsOf(path: string): readonly string[] {
  const parts = path
    .replaceAll('\\.', '\u0000')
    .replace(/^\.(?=.)/, '')
    .split('.')
    .map((part) => part.replaceAll('\u0000', '.'));
  const steps: string[] = [];
  let open: string | undefined;
  for (const part of parts) {
    if (open === undefined && !(part.startsWith('[') && !part.endsWith(']'))) {
      steps.push(part);
      continue;
    }
    open = open === undefined ? part : `${open}.${part}`;
    if (!part.endsWith(']')) continue;
    steps.push(closed(open));
    open = undefined;
  }
  if (open !== undefined) steps.push(closed(open));
  return steps.map((step) => step.trim()).filter((step) => step !== '');
}

const closed = (text: string): string => (text.includes('=') ? text : text.replace(/^[[\]]+|[[\]]+$/g, ''));

/** Where none is given, the name is meant. */
export const pathOr = (field: Field): string => {
  const path = field.source ?? '';
  return path === '' ? 'metadata.name' : path;
};

/** One value, or none: a place in a list is a number, `-` for the last, or `[name=web]`. */
export function lookedUp(root: Tree, steps: readonly string[]): Tree | undefined {
  let tree: Tree | undefined = root;
  for (const step of steps) {
    if (tree === undefined) return undefined;
    tree = stepInto(tree, step);
  }
  return tree;
}

function stepInto(tree: Tree, step: string): Tree | undefined {
  if (/^\d{1,9}$|^-$/.test(step))
    return tree instanceof Sequence ? tree.items.at(step === '-' ? -1 : Number(step)) : undefined;
  const item = itemStep(step);
  if (!item) return tree instanceof Mapping ? tree.get(step) : undefined;
  if (!(tree instanceof Sequence)) return undefined;
  return tree.items.find((each) => textOf(item.name === '' ? each : valueIn(each, item.name)) === item.value);
}

const valueIn = (tree: Tree, name: string): Tree | undefined =>
  tree instanceof Mapping ? tree.get(name) : undefined;

function itemStep(step: string): { name: string; value: string } | undefined {
  const match = /^\[([^=]*)=(.*)\]$/s.exec(step);
  return match ? { name: match[1] ?? '', value: match[2] ?? '' } : undefined;
}

/** What can be set at a path: `*` is every item; `made` is what stands there where it has to be made. Throws a Fault. */
export function slotsAt(
  root: Slot,
  steps: readonly string[],
  made: Tree['kind'] | undefined,
  at: Placed,
): Slot[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [root];
  const { value: tree } = root;
  const empty = (): Tree => emptyFor(rest[0], made ?? 'mapping', at);
  if (step === '*') {
    if (!(tree instanceof Sequence)) throw nowhere(at, step);
    return everyItem(tree).flatMap((slot) => slotsAt(slot, rest, made, at));
  }
  if (/^\d{1,9}$/.test(step)) {
    if (!(tree instanceof Sequence)) throw nowhere(at, step);
    if (Number(step) === tree.items.length && made) tree.items.push(empty());
    const slot = tree.slot(Number(step));
    if (!slot) throw nowhere(at, step);
    return slotsAt(slot, rest, made, at);
  }
  const item = itemStep(step);
  if (item) return itemSlots(tree, item, rest, made, at);
  if (tree instanceof Sequence) throw nowhere(at, step);
  if (!(tree instanceof Mapping)) {
    if (isNull(tree)) return [];
    throw new Fault(
      'A replacement leads into a text that is a document itself.',
      undefined,
      undefined,
      'limit',
    );
  }
  if (tree.get(step) === undefined && made) tree.set(step, empty(), at);
  const slot = tree.slot(step);
  return slot ? slotsAt(slot, rest, made, at) : [];
}

const everyItem = (tree: Sequence): Slot[] =>
  [...tree.items.keys()].flatMap((index) => tree.slot(index) ?? []);

function itemSlots(
  tree: Tree,
  { name, value }: { name: string; value: string },
  rest: readonly string[],
  made: Tree['kind'] | undefined,
  at: Placed,
): Slot[] {
  if (!(tree instanceof Sequence)) throw nowhere(at, name);
  const pattern = linearPattern(value);
  if (!pattern) throw new Fault('A field path has no regular expression.', undefined, placeOf(at));
  const fits = (slot: Slot): boolean => {
    const found = name === '' ? slot.value : valueIn(slot.value, name);
    return found !== undefined && pattern.test(textOf(found).trim());
  };
  const found = everyItem(tree)
    .filter(fits)
    .flatMap((slot) => slotsAt(slot, rest, made, at));
  if (found.length > 0 || !made) return found;
  const text = new Made(value, at);
  const item = name === '' ? text : new Mapping(at, [{ key: new Made(name, at), value: text }]);
  tree.items.push(item);
  return everyItem(tree)
    .filter(fits)
    .flatMap((slot) => slotsAt(slot, rest, made, at));
}

function emptyFor(next: string | undefined, made: Tree['kind'], at: Placed): Tree {
  const isList =
    next !== undefined &&
    (next === '-' || next === '*' || /^\d+$/.test(next) || itemStep(next) !== undefined);
  if (isList) return new Sequence(at);
  if (next !== undefined || made === 'mapping') return new Mapping(at);
  return made === 'sequence' ? new Sequence(at) : new Made('', at);
}

const nowhere = (at: Placed, step: string): Fault =>
  new Fault(`A field path leads nowhere at ${step.slice(0, 100)}.`, undefined, placeOf(at));
