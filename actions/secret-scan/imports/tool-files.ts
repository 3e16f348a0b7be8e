import type { ToolFiles } from '../../../shared/core/check.ts';

/** Where other tools look for their settings. Those of betterleaks go before those of gitleaks. */
const paths = [
  '.betterleaks.toml',
  '.gitleaks.toml',
  '.gitleaksignore',
  '.betterleaksignore',
  '.secrets.baseline',
  '.secretlintignore',
  '.secretlintrc.json',
];

/** The same files, each read once; undefined where there is none of those that tools look for. */
export async function toolFilesIn(files: ToolFiles): Promise<ToolFiles | undefined> {
  const known = new Map<string, Awaited<ReturnType<ToolFiles['read']>>>();
  for (const path of paths) known.set(path, await files.read(path));
  if ([...known.values()].every((file) => file === undefined)) return undefined;
  return { ...files, read: async (path) => (known.has(path) ? known.get(path) : files.read(path)) };
}
