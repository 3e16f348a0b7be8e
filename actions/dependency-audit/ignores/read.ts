import type { ToolFiles } from '../../../shared/core/check.ts';
import type { SourceFile } from '../../../shared/core/document.ts';
import type { Acceptance } from './acceptance.ts';
import { readAuditCi, readAuditResolve, readNsprc } from './npm-lists.ts';
import { readOsvScanner } from './osv-scanner.ts';
import type { Ignores } from './settings-file.ts';
import { readTrivyIgnore, readTrivyIgnoreYaml } from './trivyignore.ts';

const readers: Readonly<Record<string, (file: SourceFile, files: ToolFiles) => Ignores>> = {
  'osv-scanner.toml': readOsvScanner,
  '.trivyignore': readTrivyIgnore,
  '.trivyignore.yaml': readTrivyIgnoreYaml,
  'audit-ci.jsonc': readAuditCi,
  'audit-ci.json': readAuditCi,
  '.nsprc': readNsprc,
  'audit-resolve.json': readAuditResolve,
};

/** With a fault anywhere in it, a file says nothing. */
export const soundOf = ({ acceptances, problems }: Ignores): readonly Acceptance[] =>
  problems.length === 0 ? acceptances : [];

/** What all files of other tools at the root accept, and the problems of those that count for nothing. */
export async function readIgnores(files: ToolFiles): Promise<Ignores> {
  const all: Ignores[] = [];
  for (const [path, read] of Object.entries(readers)) {
    const file = await files.read(path);
    if (file !== undefined) all.push(read(file, files));
  }
  return {
    acceptances: all.flatMap(soundOf),
    problems: all.flatMap(({ problems }) => problems),
  };
}
