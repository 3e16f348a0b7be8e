import { readLockfile } from '../../../actions/dependency-audit/formats.ts';
import type { Lockfile, Package } from '../../../actions/dependency-audit/package.ts';

export const read = (path: string, text: string): ReturnType<typeof readLockfile> =>
  readLockfile({ path, text, size: text.length, blob: '' });

/** The lockfile; a fault is an error of the test. */
export function lockfile(path: string, text: string): Lockfile {
  const { doc, problems } = read(path, text);
  if (doc === undefined) throw new Error(problems?.[0]?.message ?? 'not read');
  return doc;
}

/** A line a package: `line name@version`, what is said of it, where it comes from, and what it needs. */
export const told = (path: string, text: string): readonly string[] => {
  const { packages } = lockfile(path, text);
  return packages.map((one) =>
    [
      `${one.region.startLine} ${nameOf(one)}`,
      ...(one.isDirect === undefined ? ['direct?'] : one.isDirect ? ['direct'] : []),
      ...(one.isDev === undefined ? [] : [one.isDev ? 'dev' : 'runs']),
      ...one.groups.filter((group) => group !== 'dev'),
      ...(one.hasInstallScript ? ['script'] : []),
      ...(one.origin.url === undefined ? [] : [one.origin.kind, one.origin.url]),
      ...(one.delivers === undefined ? [] : ['delivers', nameOf(one.delivers)]),
      ...(one.origin.commit === undefined ? [] : [`at ${one.origin.commit.slice(0, 7)}`]),
      ...(one.needs?.length ? ['->', one.needs.map((need) => nameOf(packages[need])).join(', ')] : []),
    ].join(' '),
  );
};

const nameOf = (one: Pick<Package, 'name' | 'version'> | undefined): string =>
  `${one?.name ?? '?'}@${one?.version ?? '?'}`;
