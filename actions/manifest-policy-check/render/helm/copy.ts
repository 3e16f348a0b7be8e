import type { SideFiles } from '../../../../shared/core/side-files.ts';
import { isWithin } from '../kustomize/paths.ts';
import { folderOf, pathFrom, within } from '../../../../shared/parse/repository-path.ts';
import { chartFile, type Chart, type Dependency } from './chart.ts';

/** A chart's files as helm gets to see them. */
export interface ChartCopy {
  /** By path below the chart's folder. */
  readonly files: ReadonlyMap<string, CopiedFile>;
  /** Dependencies that no folder and no archive holds: an empty chart stands in for each. */
  readonly missing: readonly Dependency[];
  /** Paths in the repository of what should be there, and cannot be read. */
  readonly unread: readonly string[];
}

export interface CopiedFile {
  /** In the repository; undefined for what stands in for something. */
  readonly path: string | undefined;
  readonly bytes: Uint8Array;
}

/** Helm itself reads no chart that is larger than 20 MiB in an archive; a folder may hold what it never packs. */
const maxBytes = 64 * 1024 * 1024;
const maxFiles = 20_000;
/** How many are read before their size is looked at. */
const atOnce = 200;

/** Undefined for a chart that is too large. */
export async function copyChart(chart: Chart, files: SideFiles): Promise<ChartCopy | undefined> {
  const copied = new Map<string, CopiedFile>();
  const unread: string[] = [];
  let size = 0;
  const add = async (folder: string, to: string): Promise<boolean> => {
    const paths = [...files.paths].filter((path) => path !== folder && isWithin(path, folder));
    if (copied.size + paths.length > maxFiles) return false;
    for (let from = 0; from < paths.length; from += atOnce) {
      const some = paths.slice(from, from + atOnce);
      const read = await files.read(some);
      for (const path of some) {
        const bytes = read.get(path);
        const name = path.slice(within(folder, '').length);
        if (bytes === undefined) {
          if (isWanted(name)) unread.push(path);
          continue;
        }
        size += bytes.length;
        if (size > maxBytes) return false;
        copied.set(to + name, { path, bytes });
      }
    }
    return true;
  };
  if (!(await add(chart.folder, ''))) return undefined;
  const missing: Dependency[] = [];
  const linked = new Set<string>();
  for (const dependency of chart.dependencies) {
    if (isCarried(dependency, copied)) continue;
    const to = `charts/${dependency.name}/`;
    const folder = localFolder(chart, dependency);
    if (folder !== undefined && files.paths.has(within(folder, chartFile))) {
      if (!(await add(folder, to))) return undefined;
      // A link to that folder, which is no file.
      linked.add(within(chart.folder, to).replace(/\/$/, ''));
    } else {
      missing.push(dependency);
      const empty = JSON.stringify({ apiVersion: 'v2', name: dependency.name, version: '0.0.0' });
      copied.set(to + chartFile, { path: undefined, bytes: new TextEncoder().encode(empty) });
    }
  }
  return { files: copied, missing, unread: unread.filter((path) => !linked.has(path)) };
}

/** Without it helm renders something else, or nothing. */
const isWanted = (name: string): boolean =>
  /(?:^|\/)(?:templates|crds|charts)\/|^(?:Chart|values|requirements)\.yaml$/.test(name);

/** As a folder or an archive below charts; a folder goes by the name in its Chart.yaml, which is most often its own. */
const isCarried = ({ name }: Dependency, copied: ReadonlyMap<string, CopiedFile>): boolean =>
  [...copied.keys()].some((path) => {
    const [charts, folder = '', file] = path.split('/');
    if (charts !== 'charts') return false;
    if (file === undefined) return folder.startsWith(`${name}-`) && folder.endsWith('.tgz');
    return file === chartFile && path.split('/').length === 3 && nameIn(copied.get(path)) === name;
  });

const nameIn = (file: CopiedFile | undefined): string | undefined =>
  file && nameOfChart(new TextDecoder().decode(file.bytes));

/** At the left margin, as all write it. */
const nameOfChart = (text: string): string | undefined =>
  /^["']?name["']?[ \t]*:[ \t]*["']?([^\s"'#]+)/m.exec(text)?.[1];

/** `file://../common`: the folder of the repository that holds it. */
const localFolder = ({ folder }: Chart, { repository }: Dependency): string | undefined =>
  repository.startsWith('file://') ? pathFrom(folder, repository.slice('file://'.length)) : undefined;

/** What helm calls the files of a copy (`web/charts/db/templates/a.yaml`), by their path in it. */
export function helmNames(
  { name }: Chart,
  copied: ReadonlyMap<string, CopiedFile>,
): ReadonlyMap<string, string> {
  const charts = new Map([['', name]]);
  const nameOf = (folder: string): string => {
    const known = charts.get(folder);
    if (known !== undefined) return known;
    const above = folderOf(folderOf(folder));
    const own = nameIn(copied.get(within(folder, chartFile))) ?? folder.slice(folder.lastIndexOf('/') + 1);
    const full = `${nameOf(above)}/charts/${own}`;
    charts.set(folder, full);
    return full;
  };
  const names = new Map<string, string>();
  for (const path of copied.keys()) {
    const folder = /^(?:charts\/[^/]+\/)*(?=.)/.exec(path)?.[0].slice(0, -1) ?? '';
    names.set(path, `${nameOf(folder)}/${path.slice(within(folder, '').length)}`);
  }
  return names;
}
