import type { Composed, SideName } from '../../../shared/core/check.ts';
import type { Comment, Document, SourceFile } from '../../../shared/core/document.ts';
import type { Region } from '../../../shared/core/finding.ts';
import { looksTemplated } from '../../../shared/parse/template.ts';
import { parseYaml } from '../../../shared/parse/yaml.ts';
import type { Manifest } from '../manifest.ts';
import { objectsOf, type KubeObject } from '../object.ts';
import { partsOf } from './history.ts';
import { ignoresIn } from './ignores.ts';
import { lineComments } from './line-comments.ts';
import type { Rendered } from './rendered.ts';

/** What renderers made of the files of either side. */
export interface Renders {
  readonly head: readonly Rendered[];
  readonly base: readonly Rendered[];
  /** Files of head that are built into something, and judged by themselves all the same. */
  readonly alone: ReadonlySet<string>;
}

/** The manifests that a cluster gets where a renderer stands before it. */
export function composeManifests(
  docs: readonly Manifest[],
  renders: Renders | undefined,
  side: SideName,
): Composed<Manifest> {
  const all = renders?.[side] ?? [];
  const isAlone = (path: string): boolean => renders?.alone.has(path) === true;
  const parts = new Set([...partsOf(all)].filter((path) => !isAlone(path)));
  const titleOf = titlesOf(docs);
  const places = new Set(all.flatMap((one) => one.objects.map(({ region }) => placeKey(region))));
  const built = all.map((rendered) => ({
    doc: { ...nothing, path: rendered.path, objects: objectsIn(rendered, titleOf), isBuilt: true as const },
    builtBy: { message: `as ${rendered.title} builds it`, region: startOf(rendered.path) },
    from: new Set(rendered.objects.map(({ region }) => region.path)),
  }));
  const rest = docs.flatMap((doc) => (parts.has(doc.path) ? leftOf(doc, places) : []));
  const objects = built.flatMap(({ doc }) => doc.objects);
  return {
    docs: [...built, ...rest],
    parts,
    sources: sourcesOf(all, docs, ignoresIn(objects)),
    excluded: distinct(all.flatMap((one) => one.excluded)),
    unchecked: distinct(all.flatMap((one) => one.unchecked)),
  };
}

/** What several overlays have in common fails in each of them. */
const distinct = <Fault extends object>(faults: readonly Fault[]): readonly Fault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];

/** What is no object goes into no build, and of the objects of one file some may be dropped. */
function leftOf(doc: Manifest, places: ReadonlySet<string>): readonly { readonly doc: Manifest }[] {
  const isBuilt = ({ root: { node } }: KubeObject) => node !== undefined && places.has(placeKey(node.region));
  const left = doc.objects.some(isBuilt) ? doc.objects.filter((object) => !isBuilt(object)) : [];
  if (left.length > 0) return [{ doc: { ...doc, objects: left } }];
  const isSaid = doc.others.length + doc.duplicates.length > 0;
  return isSaid ? [{ doc: { ...doc, objects: [], isBuilt: true } }] : [];
}

const placeKey = ({ path, startLine, startColumn }: Region): string => `${path}:${startLine}:${startColumn}`;

const nothing = { text: '', comments: [], others: [], duplicates: [] };

const objectsIn = (
  { objects }: Rendered,
  titleOf: (place: Region) => string | undefined,
): readonly KubeObject[] =>
  objects.flatMap((root) =>
    [...objectsOf(root)].map((object) => {
      const { node } = object.root;
      return { ...object, title: (node && titleOf(node.region)) ?? object.title };
    }),
  );

/** What an object is called where it is written: the builds of several overlays say the same of it. */
function titlesOf(docs: readonly Manifest[]): (place: Region) => string | undefined {
  const titles = new Map<string, string>();
  for (const { objects } of docs)
    for (const { root, title } of objects) if (root.node) titles.set(placeKey(root.node.region), title);
  return (place) => titles.get(placeKey(place));
}

const startOf = (path: string): Region => ({ path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 });

/** Files of their own, and documents that objects of other files ask to leave something out of. */
function sourcesOf(
  rendered: readonly Rendered[],
  docs: readonly Manifest[],
  ignores: ReadonlyMap<string, readonly Comment[]>,
): readonly Document[] {
  const known = new Map(docs.map((doc) => [doc.path, doc]));
  const sources = new Map<string, Document>();
  for (const { sources: files } of rendered)
    for (const file of files) {
      const { path, text } = file;
      const doc = known.get(path);
      const more = ignores.get(path) ?? [];
      if (sources.has(path) || (doc !== undefined && more.length === 0)) continue;
      sources.set(path, { path, text, comments: [...(doc?.comments ?? commentsIn(file)), ...more] });
    }
  return [...sources.values()];
}

const commentsIn = (file: SourceFile): readonly Comment[] =>
  looksTemplated(file.text) === undefined
    ? parseYaml(file, 'kubernetes').comments
    : lineComments(file.path, file.text);
