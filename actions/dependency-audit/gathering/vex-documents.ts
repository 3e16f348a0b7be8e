import type { GatherContext } from '../../../shared/core/check.ts';
import type { Problem } from '../../../shared/core/problem.ts';
import type { Lockfile } from '../package.ts';
import { readOpenVex } from '../vex/openvex.ts';
import type { VexDocument } from '../vex/statement.ts';
import { code } from '../wording.ts';

/** Reads the documents as base has them: a pull request must not excuse itself. */
export async function readVexDocuments(
  paths: readonly string[],
  files: GatherContext<Lockfile>['files'],
): Promise<{ readonly documents: readonly VexDocument[]; readonly problems: readonly Problem[] }> {
  const side = files.base ?? files.head;
  const read = paths.length === 0 ? new Map<string, Uint8Array>() : await side.read(paths);
  const documents: VexDocument[] = [];
  const problems: Problem[] = [];
  const tell = (path: string, message: string, hint: string) =>
    problems.push({ code: 'bad-vex', message: `vex: ${code(path)}: ${message}`, hint });
  for (const path of paths) {
    const bytes = read.get(path);
    if (bytes === undefined) {
      tell(path, `there is no such file${files.base === undefined ? '' : ' in base'}.`, missing);
      continue;
    }
    const text = Buffer.from(bytes).toString('utf8');
    const { doc, problems: faults = [] } = readOpenVex({ path, text, size: bytes.length, blob: '' });
    if (doc !== undefined) documents.push(doc);
    for (const { message, line, hint } of faults)
      tell(path, line === null ? message : `line ${String(line)}: ${message}`, hint);
  }
  return { documents, problems };
}

const missing = 'Name the path from the root of the repository; what base holds counts.';
