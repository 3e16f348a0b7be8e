import { join } from 'node:path';
import type { SourceFile } from '../../shared/core/document.ts';
import type { Problem } from '../../shared/core/problem.ts';
import type { Side } from '../../shared/core/run.ts';
import { statsOf } from '../../shared/files/stats.ts';

export type What = 'policy' | 'baseline';

export interface Unread {
  readonly why: string;
  /** What to do about it, where that is known. */
  readonly hint?: string;
}

export const isFile = (found: SourceFile | Unread | undefined): found is SourceFile =>
  found !== undefined && 'text' in found;

/** One file of a side, or why it cannot be read; undefined where there is none. With `root`, also what git ignores. */
export async function read(
  { source, listing }: Side,
  path: string,
  root?: string,
): Promise<SourceFile | Unread | undefined> {
  const listed = listing.entries.find((one) => one.path === path);
  const excluded = listing.excluded.find((one) => one.path === path);
  if (excluded !== undefined) return excluded;
  if (listed === undefined && (root === undefined || statsOf(join(root, path)) === undefined))
    return undefined;
  for await (const result of source.read([listed ?? { path, named: true }])) {
    if ('file' in result) return result.file;
    return { why: 'excluded' in result ? `It is ${result.excluded.why}.` : result.unchecked.message };
  }
  return { why: 'It could not be read.' };
}

/** The file, if it could be read; a problem, if it is there and could not. */
export function told(
  found: SourceFile | Unread | undefined,
  path: string,
  what: What,
  problems: Problem[],
): SourceFile | undefined {
  if (isFile(found)) return found;
  if (found !== undefined) problems.push(unreadable(found, path, what));
  return undefined;
}

export const unreadable = (found: Unread | undefined, path: string, what: What): Problem =>
  bad(
    what,
    `${path} cannot be read. ${found?.why ?? ''}`.trim(),
    found?.hint ?? 'Put a text file of moderate size there.',
  );

export const bad = (what: What, message: string, hint: string): Problem => ({
  code: `bad-${what}`,
  message,
  hint,
});
