import { itemsOf, membersOf, type Tree } from '../../../shared/parse/tree.ts';

/** The plain value of a tree. */
export function valueOf(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return itemsOf(tree).map(valueOf);
  return Object.fromEntries([...membersOf(tree)].map(([key, { value }]) => [key, valueOf(value)]));
}
