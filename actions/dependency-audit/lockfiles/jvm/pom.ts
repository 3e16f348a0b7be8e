import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { childOf, childrenOf, textIn, type XmlElement } from '../../../../shared/parse/xml.ts';
import { packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { inFileOrder } from '../places.ts';
import type { Read } from '../read.ts';
import { elementRegion, xmlRootOf } from '../xml.ts';
import type { Coordinates, Pom, PomDependency, PomPart } from './pom-model.ts';
import { extensionsIn, managedPluginsIn, pluginsIn } from './pom-plugins.ts';
import { PomProject } from './pom-project.ts';

/** Each is worked out with the whole project. */
const mostProfiles = 500;

/**
 * `pom.xml`, https://maven.apache.org/pom.html: the dependencies of the project and of its profiles, and what runs in
 * their build. The file alone is read: a version that only a parent knows is ''. A parent (its packaging is `pom`) pins
 * for its children, so what it manages counts too.
 */
export function readPom(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = xmlRootOf(file, lines, 'project');
  const profiles = childrenOf(childOf(root, 'profiles'), 'profile');
  if (profiles.length > mostProfiles)
    throw new LockfileFault(`The project has more than ${mostProfiles} profiles.`, lines.lineAt(root.start));
  const parent = childOf(root, 'parent');
  const pom: Pom = {
    path: file.path,
    ...coordinatesIn(root),
    isParent: textIn(root, 'packaging') === 'pom',
    parent: parent && {
      ...coordinatesIn(parent),
      relativePath: childOf(parent, 'relativePath')?.text,
    },
    ...partIn(root, lines),
    profiles: profiles.map((profile) => ({
      ...partIn(profile, lines),
      isDefault: textIn(childOf(profile, 'activation'), 'activeByDefault') === 'true',
    })),
  };
  const project = new PomProject(pom);
  return {
    packages: packagesOf('Maven', inFileOrder([...project.dependencies(), ...project.pinned()])),
    joins: { kind: 'maven', pom },
  };
}

/** Under another name: undefined for what is no pom. */
export function readOtherPom(file: SourceFile): Read | undefined {
  try {
    return readPom(file);
  } catch (error) {
    if (error instanceof LockfileFault) return undefined;
    throw error;
  }
}

const coordinatesIn = (owner: XmlElement): Coordinates => ({
  groupId: textIn(owner, 'groupId'),
  artifactId: textIn(owner, 'artifactId'),
  version: textIn(owner, 'version'),
});

const partIn = (owner: XmlElement, lines: Lines): PomPart => ({
  properties: new Map(
    childOf(owner, 'properties')?.children.map((one) => [
      one.name,
      { text: one.text, region: elementRegion(one, lines) },
    ]),
  ),
  dependencies: [
    ...dependenciesIn(owner, lines),
    ...pluginsIn(childOf(owner, 'build'), lines),
    ...extensionsIn(childOf(owner, 'build'), lines),
    ...pluginsIn(childOf(owner, 'reporting'), lines),
  ],
  managed: [
    ...dependenciesIn(childOf(owner, 'dependencyManagement'), lines),
    ...managedPluginsIn(childOf(owner, 'build'), lines),
  ],
  modules: childrenOf(childOf(owner, 'modules'), 'module').map(({ text }) => text),
});

const dependenciesIn = (owner: XmlElement | undefined, lines: Lines): readonly PomDependency[] =>
  childrenOf(childOf(owner, 'dependencies'), 'dependency').map((dependency) => ({
    groupId: textIn(dependency, 'groupId') ?? '',
    artifactId: textIn(dependency, 'artifactId') ?? '',
    type: textIn(dependency, 'type') ?? 'jar',
    classifier: textIn(dependency, 'classifier') ?? '',
    version: textIn(dependency, 'version'),
    scope: textIn(dependency, 'scope'),
    isOptional: textIn(dependency, 'optional') === 'true',
    region: elementRegion(dependency, lines),
  }));
