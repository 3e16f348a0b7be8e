import { matcher } from './matcher.ts';

/** What one path that the user named stands for. */
export interface Selected {
  /** As the user wrote it. */
  readonly named: string;
  readonly kind: 'root' | 'folder' | 'file' | 'glob';
  /** Relative to the root, `/` between parts; empty for the root, the pattern for a glob. */
  readonly path: string;
  matches(path: string): boolean;
}

export const selectRoot = (named: string): Selected => ({
  named,
  kind: 'root',
  path: '',
  matches: () => true,
});

export const selectFolder = (named: string, folder: string): Selected => ({
  named,
  kind: 'folder',
  path: folder,
  matches: (path) => path.startsWith(`${folder}/`),
});

export const selectFile = (named: string, file: string): Selected => ({
  named,
  kind: 'file',
  path: file,
  matches: (path) => path === file,
});

/** `glob` in .gitignore syntax, from `folder` on (relative to the root; empty for the root itself). */
export function selectGlob(named: string, folder: string, glob: string): Selected {
  const anchored = glob.slice(0, -1).includes('/');
  const start = folder === '' ? '' : `/${folder.replace(/[\\*?[\] !#]/g, '\\$&')}`;
  const pattern = `${start}/${anchored ? '' : '**/'}${glob.replace(/^\//, '')}`;
  return { named, kind: 'glob', path: pattern, matches: matcher([pattern]) };
}

export const isGlob = (text: string): boolean => /[*?[]/.test(text);
