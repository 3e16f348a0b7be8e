import { Fault } from './fault.ts';
import { titleOf, type Resource } from './resource.ts';
import type { Resources } from './resources.ts';
import { Made, Mapping, at, textOf, type Tree } from './tree.ts';

/** Adds a generated object, or puts it in the place of the one that it is to replace or to extend. Throws a Fault. */
export function absorb(resources: Resources, made: Resource): void {
  const matches = resources.withId(made.id);
  const [old, second] = matches;
  const title = titleOf(made.id);
  if (!old) {
    if (made.behavior !== 'merge' && made.behavior !== 'replace') {
      resources.add(made);
      return;
    }
    throw new Fault(`There is no ${title} to ${made.behavior}.`);
  }
  if (second) throw new Fault(`There are several ${title} to merge into.`);
  if (made.behavior !== 'merge' && made.behavior !== 'replace')
    throw new Fault(`${title} is there already: its behavior has to be merge or replace.`);
  inherit(made, old);
  if (made.behavior === 'merge')
    for (const section of ['data', 'binaryData']) joinTexts(made.root, section, old.root.get(section));
  resources.replace(resources.all.map((each) => (each === old ? made : each)));
}

function inherit(made: Resource, old: Resource): void {
  for (const section of ['labels', 'annotations'])
    joinTexts(made.metadata, section, at(old.root, 'metadata', section));
  for (const name of ['name', 'namespace']) {
    const entry = old.metadata.entry(name);
    if (entry) made.metadata.set(name, entry.value, entry.key);
    else made.metadata.remove(name);
  }
  made.earlier = [...old.earlier];
  made.prefixes = [...old.prefixes];
  made.suffixes = [...old.suffixes];
  made.variables = [...old.variables];
  made.isHashed = made.isHashed && old.isHashed;
}

/** What is there stays, and all of it is text. */
function joinTexts(root: Mapping, name: string, old: Tree | undefined): void {
  const own = root.get(name);
  const joined = new Mapping(own ?? old ?? root);
  for (const tree of [old, own])
    if (tree instanceof Mapping)
      for (const { key, value } of tree.entries)
        joined.set(
          textOf(key),
          value.kind === 'scalar' && typeof value.value === 'string' ? value : new Made(textOf(value), value),
          key,
        );
  if (joined.entries.length === 0) root.remove(name);
  else root.set(name, joined, (own && root.entry(name)?.key) ?? joined);
}
