import type { Unchecked } from '../../../../shared/core/check.ts';
import type { SourceFile } from '../../../../shared/core/document.ts';
import type { Region } from '../../../../shared/core/finding.ts';
import { looksTemplated } from '../../../../shared/parse/template.ts';
import { parseYaml } from '../../../../shared/parse/yaml.ts';
import { Field } from '../../../../shared/parse/yaml-field.ts';
import { unchecked } from '../../../../shared/parse/yaml-problem.ts';
import { folderOf, within } from '../../../../shared/parse/repository-path.ts';

/** A chart as its Chart.yaml has it. */
export interface Chart {
  /** From the repository's root, '' is the root. */
  readonly folder: string;
  /** Chart.yaml. */
  readonly file: SourceFile;
  readonly name: string;
  readonly isLibrary: boolean;
  readonly dependencies: readonly Dependency[];
}

export interface Dependency {
  readonly name: string;
  readonly alias: string | undefined;
  readonly repository: string;
  /** Of its entry in Chart.yaml or requirements.yaml. */
  readonly region: Region;
}

/** Why a chart is not one that can be rendered. */
export type NoChart = { readonly unchecked: Unchecked } | { readonly excluded: string };

export const chartFile = 'Chart.yaml';

/** Folders of charts; what a chart carries along in its charts folder is part of it. */
export function chartsIn(paths: Iterable<string>): readonly string[] {
  const folders = new Set<string>();
  for (const path of paths)
    if (path === chartFile || path.endsWith(`/${chartFile}`)) folders.add(folderOf(path));
  return [...folders].filter((folder) => !isVendored(folder, folders)).sort();
}

function isVendored(folder: string, folders: ReadonlySet<string>): boolean {
  const names = folder.split('/');
  return names.some(
    (name, at) => name === 'charts' && at < names.length - 1 && folders.has(names.slice(0, at).join('/')),
  );
}

/** `requirements`: where charts of the first version name their dependencies. */
export function readChart(file: SourceFile, requirements: SourceFile | undefined): Chart | NoChart {
  const { roots, problems } = parseYaml(file, 'kubernetes');
  const template = looksTemplated(file.text);
  const [problem] = problems;
  const [root] = roots;
  const chart = root && Field.root(root);
  // Braces in a comment, or in what helm does not look at, leave it the chart that it is.
  const isWritten = ['name', 'version'].every((field) => !/[{<]/.test(chart?.at(field).source ?? '{'));
  if (template !== undefined && (problem !== undefined || !isWritten))
    return { excluded: `${template}: no chart before it is filled in` };
  if (problem !== undefined) return { unchecked: { path: file.path, ...unchecked(problem) } };
  const name = chart?.at('name').source;
  if (chart === undefined || name === undefined) return { excluded: 'no chart: it has no name' };
  return {
    folder: folderOf(file.path),
    file,
    name,
    isLibrary: chart.at('type').source === 'library',
    dependencies: (requirements && dependenciesIn(requirements)) ?? dependenciesIn(file) ?? [],
  };
}

export const requirementsFile = (folder: string): string => within(folder, 'requirements.yaml');

/** Undefined where a file lists none: helm reads both, whatever the version of the chart, and the later list holds. */
const dependenciesIn = (file: SourceFile): readonly Dependency[] | undefined => {
  const [root] = parseYaml(file, 'kubernetes').roots;
  const list = root && Field.root(root).at('dependencies');
  if (list?.exists !== true) return undefined;
  return list.items.flatMap((item) => {
    const name = item.at('name').source;
    if (name === undefined) return [];
    const repository = item.at('repository').source ?? '';
    return [{ name, alias: item.at('alias').source, repository, region: item.at('name').region }];
  });
};
