import ignore from 'ignore';

/** Tells which paths (relative to the root) a list of .gitignore patterns means, letter case told apart. */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  const rules = ignore({ allowRelativePaths: true, ignorecase: false }).add([...patterns]);
  return (path) => path !== '' && rules.ignores(path);
}
