import type { SourceFile } from '../../../shared/core/document.ts';
import { readTomlTree } from '../../../shared/parse/toml-tree.ts';
import type { TreeMap } from '../../../shared/parse/tree.ts';
import { LockfileFault } from './fault.ts';

/** @throws LockfileFault where the file is no TOML. */
export function tomlOf(file: SourceFile): TreeMap {
  const read = readTomlTree(file.text);
  if (read.root === undefined) throw new LockfileFault(`Not readable as TOML: ${read.fault}.`, read.line);
  return read.root;
}
