import { groupBy } from '../../../shared/core/group.ts';
import { remembered } from '../../../shared/core/remembered.ts';
import type { Lockfile, Package } from '../package.ts';

/** Who else has its version from the same place: a property, or an entry that manages several. */
export interface PinnedTogether {
  /** Of the same family, which mostly has its releases together. */
  readonly kin: readonly Package[];
  readonly strangers: readonly Package[];
}

export function pinnedTogether(doc: Lockfile, one: Package): PinnedTogether {
  const key = placeKey(one);
  const same = key === undefined ? [] : (byPlace(doc).get(key) ?? []);
  const others = same.filter(({ name }) => name !== one.name);
  const isKin = (other: Package) => familyOf(other) === familyOf(one);
  return { kin: others.filter(isKin), strangers: others.filter((other) => !isKin(other)) };
}

/** What is released with it: one Maven group at one version, or a family that has its version from one place. */
export function releasedWith(doc: Lockfile, one: Package): readonly Package[] {
  const { kin } = pinnedTogether(doc, one);
  const group = one.ecosystem === 'Maven' ? (byRelease(doc).get(releaseKey(one)) ?? []) : [];
  return [...new Set([...kin, ...group])].filter(({ name }) => name !== one.name);
}

/** Maven's group; elsewhere the first word of the name. */
const familyOf = ({ ecosystem, name }: Package): string =>
  (ecosystem === 'Maven' ? name.split(':', 1) : name.toLowerCase().split('.', 1))[0] ?? name;

const placeKey = ({ pinnedAt }: Package): string | undefined =>
  pinnedAt && `${String(pinnedAt.startLine)}:${String(pinnedAt.startColumn)} ${pinnedAt.path}`;

const releaseKey = (one: Package): string => `${familyOf(one)} ${one.version}`;

const byPlace = remembered(({ packages }: Lockfile) => groupBy(packages, (one) => placeKey(one) ?? ''));
const byRelease = remembered(({ packages }: Lockfile) => groupBy(packages, releaseKey));
