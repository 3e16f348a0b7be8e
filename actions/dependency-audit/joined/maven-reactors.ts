import { folderOf, pathFrom } from '../../../shared/parse/repository-path.ts';
import type { Entry } from '../lockfiles/entries.ts';
import type { PomProject } from '../lockfiles/jvm/pom-project.ts';

/** Which projects are built together: https://maven.apache.org/guides/mini/guide-multiple-modules.html */
export interface Reactors {
  /** The build that the project is part of makes this very version. */
  makes(project: PomProject, entry: Pick<Entry, 'name' | 'version' | 'comparator'>): boolean;
}

export function reactorsOf(projects: readonly PomProject[]): Reactors {
  const rootOf = rootsOf(projects);
  const made = new Set(
    projects.flatMap((project) => {
      const { groupId, artifactId, version } = project.coordinates;
      return version === undefined
        ? []
        : [madeKey(rootOf(project), `${groupId ?? ''}:${artifactId ?? ''}`, version)];
    }),
  );
  return {
    makes: (project, { name, version, comparator }) =>
      version !== '' && comparator === undefined && made.has(madeKey(rootOf(project), name, version)),
  };
}

const madeKey = (root: string, name: string, version: string): string =>
  JSON.stringify([root, name, version]);

/** Poms that may be looked through to find where a build begins. */
const mostListing = 64;

/**
 * The pom at which the build of a project begins: the uppermost parent of it that has it among its modules, maybe through
 * others; itself where there is none. Any pom can list any module: only one that the project itself names is believed.
 */
function rootsOf(projects: readonly PomProject[]): (project: PomProject) => string {
  const listing = listingOf(projects);
  const roots = new Map<PomProject, string>();
  return (project) => {
    const known = roots.get(project);
    if (known !== undefined) return known;
    const reached = new Set([project.pom.path]);
    for (const path of reached)
      for (const one of listing.get(path) ?? []) if (reached.size < mostListing) reached.add(one);
    const root = project.lineage.findLast(({ pom }) => reached.has(pom.path)) ?? project;
    roots.set(project, root.pom.path);
    return root.pom.path;
  };
}

/** By path, the poms that have it as a module by default. */
function listingOf(projects: readonly PomProject[]): ReadonlyMap<string, ReadonlySet<string>> {
  const listing = new Map<string, Set<string>>();
  for (const { pom } of projects) {
    const active = [pom, ...pom.profiles.filter(({ isDefault }) => isDefault)];
    for (const module of active.flatMap(({ modules }) => modules)) {
      const written = module.replaceAll('\\', '/');
      const path = pathFrom(folderOf(pom.path), /\.xml$/i.test(written) ? written : `${written}/pom.xml`);
      if (path === undefined) continue;
      const others = listing.get(path) ?? new Set();
      listing.set(path, others.add(pom.path));
    }
  }
  return listing;
}
