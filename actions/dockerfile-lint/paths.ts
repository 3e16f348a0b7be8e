import { isTemplated } from '../../shared/parse/placeholder.ts';

/** A word of COPY, ADD or WORKDIR without quotes at its ends: BuildKit splits words there, quotes or not. */
export const unquoted = (text: string): string => text.replace(/^["']|["']$/g, '');

/** Where a path starts; undefined where a variable or a template decides. `~` is a name like any other here. */
export function startOf(path: string): 'root' | 'working-directory' | undefined {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(path)) return 'root';
  return path === '' || path.startsWith('$') || isTemplated(path) ? undefined : 'working-directory';
}

/** `.` and `..` taken out, without a slash at the end. `folder` is absolute. */
export function joined(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** What BuildKit downloads instead of looking for it among the files. */
export const isRemote = (source: string): boolean =>
  /^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@[\w.-]+:)/i.test(source);

/** Archives that ADD unpacks, by the name that people give them. */
export const isArchive = (source: string): boolean =>
  /\.(?:tar|t?gz|t(?:bz2?|b2|xz|lz|zst|Z|az)|bz2|xz|lz|lzma|zst|Z|tpz)$/.test(source);
