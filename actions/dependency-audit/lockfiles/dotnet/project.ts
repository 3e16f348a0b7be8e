import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { childrenOf, textIn, type XmlElement } from '../../../../shared/parse/xml.ts';
import { packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { inFileOrder } from '../places.ts';
import type { Read } from '../read.ts';
import { elementRegion, xmlRootOf } from '../xml.ts';
import { packageItems, type MsbuildFile, type MsbuildItem, type MsbuildProperty } from './msbuild-model.ts';
import { MsbuildProject } from './msbuild-project.ts';

/**
 * A project of MSBuild (`*.csproj`, `*.fsproj`, `*.vbproj`) or what projects share (`Directory.Packages.props`,
 * `Directory.Build.props`, `Directory.Build.targets`). The file alone is read: where versions are central, they are found in
 * the file that pins them, and the project names its packages without. Conditions are not judged: every branch counts.
 * https://learn.microsoft.com/nuget/consume-packages/central-package-management
 */
export function readDotnetProject(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = xmlRootOf(file, lines, 'Project');
  const project: MsbuildFile = {
    path: file.path,
    properties: propertiesIn(root, lines),
    imports: [...childrenOf(root, 'Import'), ...groupsIn(root, 'ImportGroup').flatMap(importsIn)].map(
      ({ attributes }) => ({
        project: attributes.get('Project') ?? '',
        sdk: attributes.get('Sdk') ?? '',
      }),
    ),
    items: [...sdksIn(root, lines), ...groupsIn(root, 'ItemGroup').flatMap((group) => itemsIn(group, lines))],
  };
  const alone = new MsbuildProject(project, []);
  return {
    packages: packagesOf('NuGet', inFileOrder([...alone.references(), ...alone.pinned()])),
    joins: { kind: 'msbuild', project },
  };
}

/** Shared files of any other name: undefined for one that is no such file, or says nothing of packages. */
export function readSharedMsbuild(file: SourceFile): Read | undefined {
  if (!/<Project[\s>]/.test(file.text)) return undefined;
  try {
    const read = readDotnetProject(file);
    const project = read.joins?.kind === 'msbuild' ? read.joins.project : undefined;
    const isEmpty = project?.items.length === 0 && project.imports.length + project.properties.size === 0;
    return isEmpty ? undefined : read;
  } catch (error) {
    if (error instanceof LockfileFault) return undefined;
    throw error;
  }
}

/**
 * What says how to build is code of a package where it has a version: `Sdk="Name/1.0.0"`, or an element.
 * https://learn.microsoft.com/visualstudio/msbuild/how-to-use-project-sdk
 */
function sdksIn(root: XmlElement, lines: Lines): readonly MsbuildItem[] {
  const imports = [...childrenOf(root, 'Import'), ...groupsIn(root, 'ImportGroup').flatMap(importsIn)];
  const written = [root, ...imports].flatMap((element) =>
    (element.attributes.get('Sdk') ?? '').split(';', mostSdks).map((sdk) => {
      const [names = '', version = element === root ? undefined : element.attributes.get('Version')] =
        sdk.split('/');
      return { names, version, element };
    }),
  );
  const named = childrenOf(root, 'Sdk').map((element) => ({
    names: element.attributes.get('Name') ?? '',
    version: element.attributes.get('Version'),
    element,
  }));
  return [...written, ...named].flatMap(({ names, version, element }): readonly MsbuildItem[] =>
    version === undefined
      ? []
      : [
          {
            ...{ kind: 'PackageDownload', names, version, region: elementRegion(element, lines) },
            ...{ isUpdate: false, isPrivate: true, isConditional: false },
          },
        ],
  );
}

const mostSdks = 50;

interface Group {
  readonly element: XmlElement;
  readonly isConditional: boolean;
}

/** At the top, and in what chooses between them. */
const groupsIn = (root: XmlElement, name: string, isConditional = false): readonly Group[] =>
  root.children.flatMap((element): readonly Group[] => {
    const isNow = isConditional || element.attributes.has('Condition');
    if (element.name === name) return [{ element, isConditional: isNow }];
    const isChoice = ['Choose', 'When', 'Otherwise', 'Target'].includes(element.name);
    return isChoice ? groupsIn(element, name, isNow || element.name === 'Choose') : [];
  });

const importsIn = ({ element }: Group): readonly XmlElement[] => childrenOf(element, 'Import');

const unset = /==\s*''/;

/** Names are the same in any case; of two values the last one holds, but for one that is only set where there is none. */
function propertiesIn(root: XmlElement, lines: Lines): ReadonlyMap<string, MsbuildProperty> {
  const properties = new Map<string, MsbuildProperty>();
  for (const { element } of groupsIn(root, 'PropertyGroup'))
    for (const child of element.children) {
      const name = child.name.toLowerCase();
      const isDefault = unset.test(child.attributes.get('Condition')?.slice(0, 500) ?? '');
      if (isDefault && properties.has(name)) continue;
      properties.set(name, { text: child.text, region: elementRegion(child, lines), isDefault });
    }
  return properties;
}

const itemsIn = ({ element, isConditional }: Group, lines: Lines): readonly MsbuildItem[] =>
  element.children.flatMap((item): readonly MsbuildItem[] => {
    const kind = packageItems.find((one) => one === item.name);
    if (kind === undefined) return [];
    const added = item.attributes.get('Include');
    return [
      {
        kind,
        isUpdate: added === undefined,
        names: added ?? item.attributes.get('Update') ?? '',
        version: fieldOf(item, 'VersionOverride') ?? fieldOf(item, 'Version'),
        // Analysers, and what else works at build time alone.
        isPrivate: kind !== 'PackageReference' || fieldOf(item, 'PrivateAssets')?.toLowerCase() === 'all',
        isConditional: isConditional || item.attributes.has('Condition'),
        region: elementRegion(item, lines),
      },
    ];
  });

const fieldOf = (item: XmlElement, name: string): string | undefined =>
  item.attributes.get(name) ?? textIn(item, name);
