import { Lines } from '../../../../shared/parse/lines.ts';
import { below, itemsOf, membersOf, textOf, type Tree } from '../../../../shared/parse/tree.ts';
import type { Entry } from '../entries.ts';
import { sourceOf, usualRegistry } from '../origin.ts';
import { readRequirement } from '../python/requirement.ts';
import { tomlOf } from '../toml.ts';
import type { ManifestReading } from './manifest.ts';
import { tabled } from './python-table.ts';

/**
 * https://packaging.python.org/en/latest/specifications/pyproject-toml/ and `dependency-groups`, and Poetry's tables. What
 * builds the project is pinned by no lockfile, and is left out.
 */
export const pyproject: ManifestReading = {
  manager: 'python',
  ecosystem: 'PyPI',
  entries(file) {
    const lines = new Lines(file.path, file.text);
    const root = tomlOf(file);
    const project = below(root, 'project');
    const groups = [...membersOf(root, 'dependency-groups').values()];
    const extras = [...membersOf(project, 'optional-dependencies').values()];
    const poetry = below(below(root, 'tool'), 'poetry');
    const poetryGroups = [...membersOf(poetry, 'group').values()].map(({ value }) => value);
    return [
      ...listed(below(project, 'dependencies'), false, lines),
      ...extras.flatMap(({ value }) => listed(value, false, lines)),
      ...groups.flatMap(({ value }) => listed(value, true, lines)),
      ...tables(poetry, 'dependencies', false, lines),
      ...tables(poetry, 'dev-dependencies', true, lines),
      ...poetryGroups.flatMap((group) => tables(group, 'dependencies', true, lines)),
    ];
  },
};

const listed = (list: Tree | undefined, isDev: boolean, lines: Lines): readonly Entry[] =>
  itemsOf(list).flatMap((item): readonly Entry[] => {
    const asked = readRequirement(textOf(item) ?? '');
    if (asked === undefined) return [];
    const { name, version, comparator, url } = asked;
    const origin = url === undefined ? usualRegistry : sourceOf(url);
    const region = lines.region(item.start, item.end);
    return [{ name, version, comparator, region, isDirect: true, isDev, origin }];
  });

/** Python itself is no package. */
const tables = (owner: Tree | undefined, key: string, isDev: boolean, lines: Lines): readonly Entry[] =>
  [...membersOf(owner, key)].flatMap(([name, member]) =>
    name === 'python' ? [] : [{ ...tabled(name, member, lines), isDev }],
  );
