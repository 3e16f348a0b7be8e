import { folderOf, pathFrom } from '../../../shared/parse/repository-path.ts';
import type { Coordinates, Pom } from '../lockfiles/jvm/pom-model.ts';
import { PomProject } from '../lockfiles/jvm/pom-project.ts';

/** Parents of parents; and poms whose management one project imports, through others too. */
const mostAncestors = 16;
const mostImports = 50;

/** Poms of one name, in which the right one is looked for. */
const mostAlike = 16;

/**
 * Projects with their parents, and with the management that they import, as far as those are among the poms; in the same
 * order. https://maven.apache.org/ref/current/maven-model-builder/
 */
export function projectsOf(poms: readonly Pom[]): readonly PomProject[] {
  const repository = new Repository(poms);
  return poms.map((pom) => repository.projectOf(pom));
}

class Repository {
  readonly #byPath: ReadonlyMap<string, Pom>;
  readonly #byName = new Map<string, Pom[]>();
  readonly #projects = new Map<Pom, PomProject>();
  readonly #imports = new Map<PomProject, readonly PomProject[]>();

  constructor(poms: readonly Pom[]) {
    this.#byPath = new Map(poms.map((pom) => [pom.path, pom]));
    for (const pom of poms) {
      const key = nameOf(inherited(pom));
      const alike = this.#byName.get(key) ?? [];
      this.#byName.set(key, alike);
      if (alike.length < mostAlike) alike.push(pom);
    }
  }

  /** Parents first, from the top: however long the line is, nothing is called within itself. */
  projectOf(pom: Pom): PomProject {
    const line = new Set<Pom>();
    for (let at: Pom | undefined = pom; at !== undefined && !line.has(at); at = this.#parentOf(at)) {
      line.add(at);
      if (this.#projects.has(at)) break;
    }
    let above: PomProject | undefined;
    for (const one of [...line].reverse()) above = this.#projects.get(one) ?? this.#made(one, above);
    return above ?? this.#made(pom, undefined);
  }

  #made(pom: Pom, above: PomProject | undefined): PomProject {
    const parent = above !== undefined && above.lineage.length <= mostAncestors ? above : undefined;
    let imports: readonly PomProject[] | undefined;
    const project: PomProject = new PomProject(
      pom,
      parent,
      () => (imports ??= this.#importsOf(project).slice(1)),
    );
    this.#projects.set(pom, project);
    return project;
  }

  /** Where `relativePath` says, if that is the one that is named; else any of the same coordinates. */
  #parentOf({ path, parent }: Pom): Pom | undefined {
    if (parent === undefined) return undefined;
    const { relativePath = '../pom.xml' } = parent;
    if (relativePath !== '') {
      const there = pathFrom(folderOf(path), relativePath.replaceAll('\\', '/')) ?? '';
      const found =
        this.#byPath.get(there) ?? this.#byPath.get(there === '' ? 'pom.xml' : `${there}/pom.xml`);
      if (found !== undefined && isNamed(found, parent)) return found;
    }
    return this.#byName.get(nameOf(parent))?.find((pom) => isNamed(pom, parent));
  }

  /** The project itself, what it imports, what that imports ..., each once, in the order in which they count. */
  #importsOf(first: PomProject): readonly PomProject[] {
    const found = new Set<PomProject>();
    const add = (project: PomProject): void => {
      if (found.has(project) || found.size > mostImports) return;
      found.add(project);
      for (const one of this.#importedBy(project)) add(one);
    };
    add(first);
    return [...found];
  }

  #importedBy(project: PomProject): readonly PomProject[] {
    const known =
      this.#imports.get(project) ?? project.imported().flatMap((wanted) => this.#imported(wanted) ?? []);
    this.#imports.set(project, known);
    return known;
  }

  #imported(wanted: Coordinates): PomProject | undefined {
    return this.#byName
      .get(nameOf(wanted))
      ?.map((pom) => this.projectOf(pom))
      .find(({ coordinates }) => wanted.version !== undefined && coordinates.version === wanted.version);
  }
}

const nameOf = ({ groupId = '', artifactId = '' }: Coordinates): string => `${groupId}:${artifactId}`;

/** As written, or as its parent is. */
const inherited = ({ groupId, artifactId, version, parent }: Pom): Coordinates => ({
  groupId: groupId ?? parent?.groupId,
  artifactId,
  version: version ?? parent?.version,
});

/** A version that is an expression is whatever the other one is. */
function isNamed(pom: Pom, wanted: Coordinates): boolean {
  const own = inherited(pom);
  if (nameOf(own) !== nameOf(wanted)) return false;
  const isOpen = (text: string | undefined) => text?.includes('${') === true;
  return own.version === wanted.version || isOpen(own.version) || isOpen(wanted.version);
}
