import { isAbsolute, relative, sep } from 'node:path';

/**
 * What a user types to start this program, as they did: `portcullis` by its link, `node dist/index.js` from its folder.
 * `entry`: the file that was started, absolute.
 */
export function invocation(entry = process.argv[1] ?? '', cwd = process.cwd()): string {
  if (!/\.[cm]?[jt]s$/u.test(entry)) return 'portcullis';
  const way = relative(cwd, entry);
  const path = way === '' || way.startsWith(`..${sep}`) || isAbsolute(way) ? entry : way;
  return `node ${/^[\w./\\:@+-]+$/u.test(path) ? path : JSON.stringify(path)}`;
}
