import { Fault } from './fault.ts';
import { jsonOf } from './json.ts';
import { Mapping, Sequence, at, copyOf, isNothing, placeOf, textOf, type Placed, type Tree } from './tree.ts';

/**
 * One operation of a JSON patch on a tree. Throws a Fault where it does not apply.
 *
 * Source: RFC 6902; as kustomize has it, -1 is the last item, and `replace` makes a field that is not there.
 */
export function operate(root: Mapping, operation: Tree, count: (nodes: number) => void): void {
  const [from, path] = [at(operation, 'from'), at(operation, 'path')];
  const value = at(operation, 'value');
  const copied = (): Tree => {
    if (value !== undefined) return copyOf(value, count);
    throw new Fault('An operation has no value.', undefined, placeOf(operation));
  };
  switch (textOf(at(operation, 'op'))) {
    case 'add': {
      target(root, path, operation).add(copied(), keyPlace(operation));
      return;
    }
    case 'replace': {
      target(root, path, operation).replace(copied(), keyPlace(operation));
      return;
    }
    case 'remove': {
      target(root, path, operation).remove();
      return;
    }
    case 'copy': {
      target(root, path, operation).add(
        copyOf(target(root, from, operation).value(), count),
        keyPlace(operation),
      );
      return;
    }
    case 'move': {
      const source = target(root, from, operation);
      const moved = source.value();
      source.remove();
      target(root, path, operation).add(moved, keyPlace(operation));
      return;
    }
    case 'test': {
      check(target(root, path, operation).value(), value, operation);
      return;
    }
    default:
      throw new Fault('An operation is none of JSON patch.', undefined, placeOf(operation));
  }
}

/** The key `value`, else the whole operation: what stands for the key of the field that it sets. */
const keyPlace = (operation: Tree): Placed =>
  (operation.kind === 'mapping' ? operation.entry('value')?.key : undefined) ?? operation;

function check(found: Tree, value: Tree | undefined, operation: Tree): void {
  const isEqual = isNothing(value)
    ? isNothing(found)
    : JSON.stringify(jsonOf(found)) === JSON.stringify(jsonOf(value));
  if (!isEqual) throw new Fault('The test of a JSON patch fails.', undefined, placeOf(operation));
}

interface Target {
  value(): Tree;
  add(value: Tree, key: Placed): void;
  replace(value: Tree, key: Placed): void;
  remove(): void;
}

function target(root: Mapping, pointer: Tree | undefined, operation: Tree): Target {
  const where = placeOf(pointer ?? operation);
  const parts = textOf(pointer).split('/');
  const missing = (): Fault =>
    new Fault(`A JSON patch leads nowhere: ${textOf(pointer).slice(0, 200)}.`, undefined, where);
  if (parts.length < 2) throw missing();
  const names = parts.slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = names.pop() ?? '';
  const parent = names.reduce<Tree | undefined>(
    (tree, name) => (tree instanceof Sequence ? tree.items[indexIn(tree, name) ?? -1] : at(tree, name)),
    root,
  );
  if (parent instanceof Sequence) return itemTarget(parent, last, missing);
  if (parent instanceof Mapping) return fieldTarget(parent, last, missing);
  throw missing();
}

const fieldTarget = (parent: Mapping, name: string, missing: () => Fault): Target => ({
  value: () => parent.get(name) ?? orThrow(missing),
  add: (value, key) => parent.set(name, value, key),
  replace: (value, key) => parent.set(name, value, key),
  remove: () => (parent.get(name) === undefined ? orThrow(missing) : parent.remove(name)),
});

function itemTarget(parent: Sequence, name: string, missing: () => Fault): Target {
  const index = (): number => indexIn(parent, name) ?? orThrow(missing);
  return {
    value: () => parent.items[index()] ?? orThrow(missing),
    add: (value) => {
      const { length } = parent.items;
      const place = name === '-' ? length : (indexOf(name, length + 1) ?? orThrow(missing));
      parent.items.splice(place, 0, value);
    },
    replace: (value) => void (parent.items[index()] = value),
    remove: () => void parent.items.splice(index(), 1),
  };
}

function orThrow(missing: () => Fault): never {
  throw missing();
}

const indexIn = (list: Sequence, name: string): number | undefined => indexOf(name, list.items.length);

function indexOf(name: string, length: number): number | undefined {
  if (!/^[-+]?\d{1,9}$/.test(name)) return undefined;
  const index = Number(name) < 0 ? Number(name) + length : Number(name);
  return index >= 0 && index < length ? index : undefined;
}
