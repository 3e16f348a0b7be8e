import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import type { Read } from '../read.ts';
import { replacements } from './go-replacements.ts';
import { standardLibrary } from './go-standard-library.ts';
import { goStatements } from './go-statements.ts';

/**
 * `go.work`: https://go.dev/ref/mod#go-work-file. It names folders, and what takes the place of modules in all of them: any
 * of these may be built, also in the place of what only others need. The folders have a go.mod each, which counts as it
 * stands: a release is built without the workspace.
 */
export function readGoWork(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const statements = goStatements(file.text, lines, 'go.work');
  if (statements.length === 0) throw new LockfileFault('The file holds no statement of go.work.', 1);
  const replaced = [...replacements(statements, lines).values()].filter(({ name }) => name !== '');
  // The least that would do stands in each go.mod too.
  const toolchain = standardLibrary(statements, lines).filter(({ comparator }) => comparator === undefined);
  return { packages: packagesOf('Go', [...replaced, ...toolchain]) };
}
