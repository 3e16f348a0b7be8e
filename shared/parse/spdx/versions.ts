import { groupBy } from '../../core/group.ts';
import { licenceIds } from './ids.ts';
import type { SpdxLicence } from './expression.ts';

interface Version {
  /** The licence without its version, and whether it is `-only` that. */
  readonly family: string;
  readonly numbers: readonly number[];
}

/** `LGPL-2.1-only` is version 2.1 of LGPL; undefined for what has no versions. */
function versionOf(id: string): Version | undefined {
  const parts = /^([A-Za-z][\w-]*?)-(\d+(?:\.\d+)*)(-only)?$/.exec(id);
  if (parts === null) return undefined;
  const [, name = '', version = '', only = ''] = parts;
  return { family: name + only, numbers: version.split('.').map(Number) };
}

let families: ReadonlyMap<string, readonly (Version & { readonly id: string })[]> | undefined;

const byFamily = (): NonNullable<typeof families> =>
  (families ??= groupBy(
    licenceIds().flatMap((id) => {
      const version = versionOf(id);
      return version === undefined ? [] : [{ ...version, id }];
    }),
    ({ family }) => family,
  ));

/**
 * Every licence that may be chosen, of current ones and as one version each: for `LGPL-2.1-or-later` these are
 * `LGPL-2.1-only` and `LGPL-3.0-only`, for `MPL-1.1+` `MPL-1.1` and `MPL-2.0`.
 */
export function choices({ id, orLater }: SpdxLicence): readonly string[] {
  const own = id.replace(/-or-later$/, '-only');
  const version = orLater || own !== id ? versionOf(own) : undefined;
  if (version === undefined) return [own];
  const later = (byFamily().get(version.family) ?? []).filter(({ numbers }) =>
    isHigher(numbers, version.numbers),
  );
  return [own, ...later.map((other) => other.id)];
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
