import { packagesOf, type Entry } from '../lockfiles/entries.ts';
import type { Pom, PomDependency } from '../lockfiles/jvm/pom-model.ts';
import type { PomProject } from '../lockfiles/jvm/pom-project.ts';
import { inFileOrder } from '../lockfiles/places.ts';
import { usualRegistry } from '../lockfiles/origin.ts';
import type { Package } from '../package.ts';
import { projectsOf } from './maven-projects.ts';
import { reactorsOf, type Reactors } from './maven-reactors.ts';
import { UsedPins } from './used-pins.ts';

/** What the poms of one repository name together, by the path of the pom. */
export function joinPoms(poms: readonly Pom[]): ReadonlyMap<string, readonly Package[]> {
  const projects = projectsOf(poms);
  const reactors = reactorsOf(projects);
  const used = new UsedPins<PomDependency>();
  // What is used is known once all have been asked.
  const needed = projects.map((project) => project.dependencies(used.add));
  return new Map(
    projects.map((project, index) => {
      const entries = inFileOrder([...(needed[index] ?? []), ...project.pinned(used.has)]);
      const placed = entries.map((entry) => withOrigin(entry, project, reactors));
      return [project.pom.path, packagesOf('Maven', placed)];
    }),
  );
}

/** What the same build makes is taken from there: no registry is asked, whatever has the same name in one. */
const withOrigin = (entry: Entry, project: PomProject, reactors: Reactors): Entry =>
  reactors.makes(project, entry) ? { ...entry, origin: { ...usualRegistry, kind: 'workspace' } } : entry;
