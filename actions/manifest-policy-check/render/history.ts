import type { Manifest } from '../manifest.ts';
import { folderOf } from '../../../shared/parse/repository-path.ts';
import type { Rendered } from './rendered.ts';

export const partsOf = (rendered: readonly Rendered[]): ReadonlySet<string> =>
  new Set(rendered.flatMap(({ parts }) => [...parts]));

/**
 * Parts that lie where everything was deployed as it stands: a kustomization or a Chart.yaml put beside manifests does not
 * tell that nobody applies them by themselves any more, and may mend or drop what it builds. `before`: documents of base.
 */
export function takenUp(
  rendered: readonly Rendered[],
  base: readonly Rendered[],
  before: readonly Manifest[],
): ReadonlySet<string> {
  const built = partsOf(base);
  const foldersBuilt = new Set([...built].map(folderOf));
  const plain = new Set(
    before.flatMap(({ path, objects }) => (objects.length > 0 && !built.has(path) ? folderOf(path) : [])),
  );
  return new Set(
    [...partsOf(rendered)].filter((path) => plain.has(folderOf(path)) && !foldersBuilt.has(folderOf(path))),
  );
}

/** Charts that gave objects, and give none since a chart that they depend on is missing: that could hide anything. */
export function lost(rendered: readonly Rendered[], base: readonly Rendered[]): readonly Rendered[] {
  const givers = (side: readonly Rendered[]) =>
    new Set(side.flatMap(({ path, objects }) => (objects.length > 0 ? path : [])));
  const [now, then] = [givers(rendered), givers(base)];
  const isLost = ({ path, objects, excluded }: Rendered): boolean =>
    objects.length === 0 && excluded.length > 0 && then.has(path) && !now.has(path);
  return [...new Map(rendered.filter(isLost).map((one) => [one.path, one])).values()].map((one) => ({
    ...one,
    parts: new Set<string>(),
    excluded: [],
    unchecked: [
      {
        path: one.path,
        code: 'not-fetched',
        message: 'It was rendered before this change, and is not any more.',
        line: null,
        hint: 'Vendor the charts that it needs (`helm dependency build`, then commit the charts folder).',
      },
    ],
  }));
}
