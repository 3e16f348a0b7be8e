import { folderOf, foldersAbove, pathFrom, within } from '../../../shared/parse/repository-path.ts';
import type { MsbuildFile, MsbuildImport, MsbuildItem } from '../lockfiles/dotnet/msbuild-model.ts';
import { MsbuildProject, pinsIn } from '../lockfiles/dotnet/msbuild-project.ts';
import { packagesOf } from '../lockfiles/entries.ts';
import { inFileOrder } from '../lockfiles/places.ts';
import type { Package } from '../package.ts';
import { UsedPins } from './used-pins.ts';

/** What the projects of one repository name together, by the path of the file. */
export function joinMsbuild(files: readonly MsbuildFile[]): ReadonlyMap<string, readonly Package[]> {
  const surroundings = new Surroundings(files);
  const pins = new Map(files.map((file) => [file, pinsIn(file)]));
  const projects = files.map(
    (file) => new MsbuildProject(file, surroundings.layersOf(file), (one) => pins.get(one) ?? pinsIn(one)),
  );
  const used = new UsedPins<MsbuildItem>();
  // What is used is known once all have been asked.
  const needed = projects.map((project) => project.references(used.add));
  return new Map(
    projects.map((project, index) => {
      const entries = [...(needed[index] ?? []), ...project.pinned(used.has)];
      return [project.file.path, packagesOf('NuGet', inFileOrder(entries))];
    }),
  );
}

/** Of one project, through others too. */
const mostFiles = 50;

/**
 * What lies around a project, of those files that it takes in: the nearest of each name above it, and what they import.
 * https://learn.microsoft.com/visualstudio/msbuild/customize-by-directory
 */
class Surroundings {
  /** By path in lower case: file systems that .NET is at home on do not tell cases apart. */
  readonly #files: ReadonlyMap<string, MsbuildFile>;
  readonly #imports = new Map<MsbuildFile, readonly MsbuildFile[]>();

  constructor(files: readonly MsbuildFile[]) {
    this.#files = new Map(files.map((file) => [file.path.toLowerCase(), file]));
  }

  /** What is read last goes first. */
  layersOf(file: MsbuildFile): readonly MsbuildFile[] {
    const folder = folderOf(file.path);
    const found = new Set<MsbuildFile>();
    const add = (one: MsbuildFile | undefined): void => {
      if (one === undefined || found.has(one) || found.size >= mostFiles) return;
      found.add(one);
      for (const other of this.#importsOf(one)) add(other);
    };
    if (!/(?:^|\/)Directory\.[^/]*$/i.test(file.path)) add(this.#nearest('Directory.Build.targets', folder));
    add(file);
    add(this.#nearest('Directory.Packages.props', folder));
    add(this.#nearest('Directory.Build.props', folder));
    return [...found];
  }

  #importsOf(file: MsbuildFile): readonly MsbuildFile[] {
    const known =
      this.#imports.get(file) ??
      file.imports.slice(0, mostFiles).flatMap((one) => this.#imported(one, file.path) ?? []);
    this.#imports.set(file, known);
    return known;
  }

  #imported({ project, sdk }: MsbuildImport, path: string): MsbuildFile | undefined {
    const folder = folderOf(path);
    // Imports it without a word: https://github.com/dotnet/arcade/blob/main/Documentation/ArcadeSdk.md
    if (sdk === 'Microsoft.DotNet.Arcade.Sdk') return this.#nearest('eng/Versions.props', folder);
    if (sdk !== '' || project.length > longest) return undefined;
    const above = /GetPathOfFileAbove\(\s*'?([^',)]*)|GetDirectoryNameOfFileAbove\([^,]*,\s*'?([^')]*)/.exec(
      project,
    );
    if (above !== null) {
      const name = (above[1] ?? above[2] ?? '').trim();
      const sought = name.startsWith('$(') ? fileName(path) : name;
      return folder === '' ? undefined : this.#nearest(sought, folderOf(folder));
    }
    const beside = project
      .replaceAll('\\', '/')
      .replace(/^\$\(MSBuild(?:ThisFile|Project)Directory\)/i, './');
    // A property that names a folder: most often one above.
    const [, below] = /^\$\([\w.]{1,200}\)([^$]*)$/.exec(beside) ?? [];
    if (below !== undefined) return this.#nearest(below.replace(/^\/+/, ''), folder);
    return beside.includes('$(') ? undefined : this.#at(pathFrom(folder, beside));
  }

  #nearest(name: string, folder: string): MsbuildFile | undefined {
    for (const at of foldersAbove(folder)) {
      const found = this.#at(pathFrom('', within(at, name)));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #at(path: string | undefined): MsbuildFile | undefined {
    return path === undefined ? undefined : this.#files.get(path.toLowerCase());
  }
}

/** Longer ones are no imports; in UTF-16 code units. */
const longest = 1_000;

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
