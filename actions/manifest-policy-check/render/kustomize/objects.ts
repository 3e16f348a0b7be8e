import type { YamlNode } from '../../../../shared/parse/yaml-nodes.ts';
import type { Documents } from './embedded.ts';
import { Fault, mend } from './fault.ts';
import { treeOf } from './grow.ts';
import { Resource } from './resource.ts';
import { Sequence, at, isNothing, placeOf, textOf, type Mapping, type Tree } from './tree.ts';

/** The objects of a file or an inline patch; lists are taken apart. Throws a Fault at what kustomize does not take. */
export function objectsIn(documents: Documents, path: string, count: (nodes: number) => void): Resource[] {
  const [problem] = documents.problems;
  if (problem) {
    const { line, reason, code } = problem;
    throw new Fault(`Not readable as YAML: ${reason}.`, undefined, { path, line }, code);
  }
  const [twice] = documents.duplicates;
  if (twice) throw new Fault('A key is there twice.', undefined, { path, line: twice.startLine });
  const grow = (node: YamlNode): Tree => treeOf(node, count, documents);
  const trees = documents.roots.map(grow).filter((tree) => !isEmpty(tree));
  const [only] = trees;
  const single = trees.length === 1 && /^(?:Resource)?List$/.test(textOf(at(only, 'kind')));
  const items = single ? at(only, 'items') : undefined;
  return takenApart(items instanceof Sequence ? items.items : trees).map((tree) => new Resource(tree));
}

/** What is in a list comes behind all others. */
function takenApart(trees: readonly Tree[]): Mapping[] {
  const queue = trees.filter((tree) => !isEmpty(tree)).map(checked);
  const found: Mapping[] = [];
  for (const tree of queue) {
    const items = textOf(tree.get('kind')).endsWith('List') ? tree.get('items') : undefined;
    if (items === undefined) found.push(tree);
    else if (items instanceof Sequence)
      queue.push(...items.items.filter((item) => !isEmpty(item)).map(checked));
    else if (!isNothing(items)) throw new Fault('A list has items that are none.', undefined, placeOf(items));
  }
  return found;
}

function checked(tree: Tree): Mapping {
  const kind = textOf(at(tree, 'kind'));
  const isWhole = kind.endsWith('List') || textOf(at(tree, 'metadata', 'name')) !== '';
  if (tree.kind === 'mapping' && kind !== '' && isWhole) return tree;
  const lacks = kind === '' ? 'no kind' : 'no metadata.name';
  throw new Fault(`What stands here has ${lacks}.`, mend, placeOf(tree));
}

const isEmpty = (tree: Tree): boolean =>
  tree.kind === 'mapping' ? tree.entries.length === 0 : tree.kind === 'scalar' && tree.value === null;
