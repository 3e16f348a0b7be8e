import type { SourceFile } from '../../../../shared/core/document.ts';
import type { SideFiles } from '../../../../shared/core/side-files.ts';
import { parseYaml } from '../../../../shared/parse/yaml.ts';
import type { YamlScalar } from '../../../../shared/parse/yaml-nodes.ts';
import { child, walk } from '../../../../shared/parse/yaml-path.ts';
import { decodeUtf8 } from '../../cel/library/utf8.ts';
import { isKustomization } from '../../claims.ts';
import { isRemote, kustomizationNames } from '../kustomize/paths.ts';
import { folderOf, pathFrom, within } from '../../../../shared/parse/repository-path.ts';

/** What a build reads, by path in the repository. */
export interface BuildCopy {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Those that are text. */
  readonly texts: ReadonlyMap<string, SourceFile>;
  /** Entries that kustomize would fetch. */
  readonly remote: readonly YamlScalar[];
}

const maxBytes = 64 * 1024 * 1024;
const maxFiles = 20_000;
/** Larger files are no settings of a build. */
const maxSettings = 1024 * 1024;

/** Fields of a kustomization whose entries may be addresses. */
const loading = ['resources', 'bases', 'components', 'generators', 'transformers', 'validators', 'crds'];

/**
 * Every file that a kustomization names, and what those name in turn: a value that is the path of a file, or of a folder
 * with a kustomization. What is copied for nothing does no harm. Undefined where it is too much.
 */
export async function copyBuild(folder: string, files: SideFiles): Promise<BuildCopy | undefined> {
  const bytes = new Map<string, Uint8Array>();
  const texts = new Map<string, SourceFile>();
  const remote: YamlScalar[] = [];
  /** Path, and the folder of the kustomization that led there. */
  const found = new Map<string, string>();
  const enter = (path: string, from: string): void => {
    if (files.paths.has(path) && !found.has(path)) found.set(path, from);
    for (const name of kustomizationNames) {
      const inside = within(path, name);
      if (files.paths.has(inside) && !found.has(inside)) found.set(inside, path);
    }
  };
  let size = 0;
  enter(folder, folder);
  // A map gives back what is added to it while it is being read.
  for (const [path, from] of found) {
    const content = (await files.read([path])).get(path);
    if (content === undefined) continue;
    size += content.length;
    if (size > maxBytes || found.size > maxFiles) return undefined;
    bytes.set(path, content);
    const text = decodeUtf8(content);
    if (text === undefined) continue;
    const file = { path, text, size: content.length, blob: '' };
    texts.set(path, file);
    if (!/\.ya?ml$|Kustomization$/.test(path) || content.length > maxSettings) continue;
    for (const { value } of scalarsIn(file)) {
      // Generators name files as `key=path`.
      const target = typeof value === 'string' ? pathFrom(from, value.replace(/^[^/=]*=/, '')) : undefined;
      if (target !== undefined && target !== '') enter(target, from);
    }
    if (isKustomization(path)) remote.push(...fetchedBy(file, files));
  }
  return { bytes, texts, remote };
}

function* scalarsIn(file: SourceFile): Generator<YamlScalar> {
  for (const root of parseYaml(file, 'kubernetes').roots)
    for (const node of walk(root)) if (node.kind === 'scalar') yield node;
}

function* fetchedBy(file: SourceFile, { paths }: SideFiles): Generator<YamlScalar> {
  const [root] = parseYaml(file, 'kubernetes').roots;
  for (const field of loading) {
    const list = child(root, field);
    if (list?.kind !== 'sequence') continue;
    for (const item of list.items) {
      if (item.kind !== 'scalar' || typeof item.value !== 'string') continue;
      const target = pathFrom(folderOf(file.path), item.value);
      if (isRemote(item.value) && (target === undefined || !paths.has(target))) yield item;
    }
  }
}
