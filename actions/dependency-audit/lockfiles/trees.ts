import type { SourceFile } from '../../../shared/core/document.ts';
import { readJson, type JsonDialect } from '../../../shared/parse/json.ts';
import type { Lines } from '../../../shared/parse/lines.ts';
import type { ScalarReading } from '../../../shared/parse/machine-yaml-line.ts';
import type { Tree, TreeMap } from '../../../shared/parse/tree.ts';
import { readYamlTrees } from '../../../shared/parse/yaml-trees.ts';
import { LockfileFault } from './fault.ts';

/** @throws LockfileFault where the file holds anything but one JSON object. */
export function jsonOf(file: SourceFile, lines: Lines, dialect: JsonDialect = 'plain'): TreeMap {
  const read = readJson(file.text, dialect);
  if (read.root === undefined)
    throw new LockfileFault(`Not readable as JSON: ${read.fault}.`, lines.lineAt(read.offset));
  if (read.root.kind === 'map') return read.root;
  throw new LockfileFault('The file holds no JSON object.', lines.lineAt(read.root.start));
}

/**
 * The documents of a YAML file.
 * @throws LockfileFault where it is none, or one of them is no mapping.
 */
export function yamlOf(file: SourceFile, lines: Lines, reading: ScalarReading): readonly TreeMap[] {
  const read = readYamlTrees(file, reading);
  if (read.roots === undefined) throw new LockfileFault(`Not readable as YAML: ${read.fault}.`, read.line);
  return read.roots.map((root) => {
    if (root.kind === 'map') return root;
    throw new LockfileFault('The file holds no YAML mapping.', lines.lineAt(root.start));
  });
}

/** The value of a version field, be it written as a number or as text; undefined where there is none. */
export function versionIn(tree: Tree | undefined): string | undefined {
  const isWritten =
    tree?.kind === 'scalar' && (typeof tree.value === 'string' || typeof tree.value === 'number');
  return isWritten ? String(tree.value) : undefined;
}

/** The format is known, this version of it is not: what it means may differ, so nothing is guessed. */
export const unknownVersion = (line: number | null, known: string): LockfileFault =>
  new LockfileFault(
    `The lockfile states a version that is not known here (known: ${known}).`,
    line,
    'Update this tool, or write the lockfile with a version of the package manager that it knows.',
  );
