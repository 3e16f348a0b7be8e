import type { Package } from '../../package.ts';

/** Numbers of packages that the project's own folders name: for what runs, and for development. */
export interface Roots {
  readonly runtime: ReadonlySet<number>;
  readonly development: ReadonlySet<number>;
}

/** How the project comes to each package; undefined for one that nothing leads to. */
export const reachOf = (
  roots: Roots,
  needs: readonly (readonly number[])[],
): readonly Pick<Package, 'isDirect' | 'isDev'>[] =>
  developmentAlone(roots, needs).map((isDev, number) => ({
    isDirect: isDev === undefined ? undefined : roots.runtime.has(number) || roots.development.has(number),
    isDev,
  }));

/** Whether each package is needed for development alone; undefined for one that nothing leads to. */
export function developmentAlone(
  roots: Roots,
  needs: readonly (readonly number[])[],
): readonly (boolean | undefined)[] {
  const runtime = reached(roots.runtime, needs);
  const development = reached(roots.development, needs);
  return needs.map((_, number) => (runtime.has(number) ? false : development.has(number) ? true : undefined));
}

function reached(from: ReadonlySet<number>, needs: readonly (readonly number[])[]): ReadonlySet<number> {
  const seen = new Set(from);
  // A set gives back what is added to it while it is being read.
  for (const number of seen) for (const need of needs[number] ?? []) seen.add(need);
  return seen;
}
