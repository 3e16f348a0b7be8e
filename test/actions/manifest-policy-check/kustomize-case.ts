import { readFileSync, readdirSync } from 'node:fs';
import {
  buildKustomization,
  type Build,
} from '../../../actions/manifest-policy-check/render/kustomize/build.ts';
import { documentsOf } from '../../../actions/manifest-policy-check/render/kustomize/embedded.ts';
import { jsonOf, type Json } from '../../../actions/manifest-policy-check/render/kustomize/json.ts';
import { treeOf } from '../../../actions/manifest-policy-check/render/kustomize/grow.ts';
import { listMergeAt } from '../../../actions/manifest-policy-check/schema/list-merge.ts';
import type { SourceFile } from '../../../shared/core/document.ts';

export const caseFolder = new URL('kustomize/', import.meta.url);

/** Cases lie one in a text file: `-- path --` above each file of it. They all have the files of `base.txt` too. */
export const caseNames = readdirSync(caseFolder)
  .filter((name) => name.endsWith('.txt') && name !== 'base.txt')
  .map((name) => name.slice(0, -4));

export const filesOf = (name: string): ReadonlyMap<string, string> =>
  new Map([...filesIn(textOf('base')), ...filesIn(textOf(name))]);

const textOf = (name: string): string => readFileSync(new URL(`${name}.txt`, caseFolder), 'utf8');

export function filesIn(text: string): Map<string, string> {
  const parts = text.split(/^-- (.+) --\n/m).slice(1);
  const files = new Map<string, string>();
  for (let index = 0; index < parts.length; index += 2) files.set(parts[index] ?? '', parts[index + 1] ?? '');
  return files;
}

export const source = (path: string, text: string): SourceFile => ({
  path,
  text,
  size: Buffer.byteLength(text),
  blob: path,
});

export function build(files: ReadonlyMap<string, string>, folder = 'overlay'): Build {
  const read = (path: string): SourceFile | undefined => {
    const text = files.get(path);
    return text === undefined ? undefined : source(path, text);
  };
  return buildKustomization(folder, { read }, listMergeAt);
}

/** The objects of a YAML stream, as go-yaml reads it. */
export const objectsOf = (text: string): readonly Json[] =>
  documentsOf(source('output', text)).roots.map((root) => jsonOf(treeOf(root, () => undefined)));
