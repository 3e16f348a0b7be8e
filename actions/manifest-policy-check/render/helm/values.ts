import { fits } from '../../external.ts';
import { isWithin } from '../kustomize/paths.ts';
import { within } from '../../../../shared/parse/repository-path.ts';

/** Files whose values go on top of the chart's own, each for a render of its own. */
export interface ChosenValues {
  /** By folder of the chart; sorted. */
  of(chart: string): readonly string[];
  /** Whether the option names any of them. */
  isAsked(chart: string): boolean;
  /** Entries of the option that name no file of any chart. */
  readonly unused: readonly UnusedEntry[];
}

export interface UnusedEntry {
  readonly entry: string;
  /** What it names before the `=`, and there is no such chart. */
  readonly chart: string | undefined;
}

/**
 * `ci/*-values.yaml` of a chart (where its tests keep them, as the chart-testing tool does), and what the option names:
 * a path or pattern from the root, for the chart in whose folder the file lies, or `chart=path` for any other.
 */
export function chooseValues(
  charts: readonly string[],
  paths: ReadonlySet<string>,
  entries: readonly string[],
): ChosenValues {
  const chosen = new Map(charts.map((chart) => [chart, new Set<string>()]));
  const innermost = [...charts].sort((one, other) => other.length - one.length);
  const files = [...paths].filter((path) => /\.(?:ya?ml|json)$/i.test(path));
  for (const path of files) {
    const chart = innermost.find((folder) => isWithin(path, folder));
    if (chart !== undefined && /^ci\/[^/]*-values\.yaml$/.test(below(path, chart)))
      chosen.get(chart)?.add(path);
  }
  const asked = new Set<string>();
  const unused = entries.flatMap((entry): readonly UnusedEntry[] => {
    const [pattern = '', chart] = entry.split('=').reverse().map(plain);
    if (chart !== undefined && !chosen.has(chart)) return [{ entry, chart }];
    const named = files.filter((path) => isNamed(path.split('/'), pattern.split('/')));
    const users = named.flatMap((path) => {
      const user = chart ?? innermost.find((folder) => isWithin(path, folder));
      return user !== undefined && chosen.get(user)?.add(path) ? [user] : [];
    });
    for (const user of users) asked.add(user);
    return users.length === 0 ? [{ entry, chart: undefined }] : [];
  });
  return {
    of: (chart) => [...(chosen.get(chart) ?? [])].sort(),
    isAsked: (chart) => asked.has(chart),
    unused,
  };
}

const below = (path: string, folder: string): string => path.slice(within(folder, '').length);

const plain = (path: string): string => path.trim().replace(/^(?:\.\/)+|^\.$|\/+$/g, '');

/** `*` for a part of a name, `**` for any folders. */
function isNamed([name, ...names]: readonly string[], [pattern, ...patterns]: readonly string[]): boolean {
  if (pattern === undefined || name === undefined) return pattern === undefined && name === undefined;
  if (pattern === '**') return isNamed([name, ...names], patterns) || isNamed(names, [pattern, ...patterns]);
  return fits(pattern, name) && isNamed(names, patterns);
}
