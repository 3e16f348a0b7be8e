import { closest } from '../../../shared/core/suggest.ts';
import type { KubeObject } from '../object.ts';
import { builtInKind, builtInKinds } from './kinds.ts';
import { removalOf } from './removals.ts';

/** A kind that no API server has, though its group is one of Kubernetes itself, or looks like one. */
export interface UnknownKind {
  /** What is wrong: the other one is right. */
  readonly part: 'apiVersion' | 'kind';
  /** What was meant, the likeliest first. */
  readonly meant: readonly string[];
}

/** Undefined for kinds that there are, or were, and for those of others. */
export function unknownKind({ apiVersion, kind }: KubeObject): UnknownKind | undefined {
  if (builtInKind(apiVersion, kind) || removalOf(apiVersion, kind)) return undefined;
  if (isListOf(apiVersion, kind)) return undefined;
  const own = builtInKinds().get(apiVersion);
  const homes = homesOf(kind);
  const group = groupOf(apiVersion);
  if (own !== undefined) {
    const near = nearKind(kind, [...own.keys()]);
    if (near !== undefined) return { part: 'kind', meant: [near] };
    if (homes.length > 0)
      return isForeignCore(apiVersion, kind) ? undefined : { part: 'apiVersion', meant: homes };
    // Anybody's tool calls its files `v1`.
    return apiVersion === 'v1' ? undefined : { part: 'kind', meant: [] };
  }
  if (groups().has(group)) {
    const inGroup = homes.filter((home) => groupOf(home) === group);
    if (inGroup.length > 0) return { part: 'apiVersion', meant: inGroup };
    const near = nearKind(kind, kindsIn(group));
    if (near !== undefined) return { part: 'kind', meant: [near] };
    return homes.length > 0 ? { part: 'apiVersion', meant: homes } : undefined;
  }
  const meant = homes.filter((home) => isNearGroup(group, groupOf(home)));
  return meant.length > 0 ? { part: 'apiVersion', meant } : undefined;
}

const isListOf = (apiVersion: string, kind: string): boolean =>
  kind === 'List' || (kind.endsWith('List') && builtInKind(apiVersion, kind.slice(0, -4)) !== undefined);

/** OpenShift had these kinds in `v1` before they got a group. */
const isForeignCore = (apiVersion: string, kind: string): boolean =>
  apiVersion === 'v1' && /^(?:Cluster)?Role(?:Binding)?$/.test(kind);

const groupOf = (apiVersion: string): string =>
  apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';

/** API versions that have the kind; stable ones first. */
const homesOf = (kind: string): readonly string[] =>
  [...builtInKinds()]
    .filter(([, kinds]) => kinds.has(kind))
    .map(([apiVersion]) => apiVersion)
    .sort((a, b) => Number(/\d[a-z]+\d+$/.test(a)) - Number(/\d[a-z]+\d+$/.test(b)));

/** `extensions` is empty now, and nobody else's. */
const groups = (): ReadonlySet<string> => new Set(['extensions', ...[...builtInKinds().keys()].map(groupOf)]);

const kindsIn = (group: string): readonly string[] =>
  [...builtInKinds()].flatMap(([apiVersion, kinds]) =>
    groupOf(apiVersion) === group ? [...kinds.keys()] : [],
  );

/** Short names are near to too many. */
function nearKind(kind: string, kinds: readonly string[]): string | undefined {
  const near = kind.length < 4 ? undefined : closest(kind, kinds);
  return near?.charAt(0).toLowerCase() === kind.charAt(0).toLowerCase() ? near : undefined;
}

/** Written by somebody who meant the other: `app`, `rbac.authorization.k8s`. A company's own group is further away. */
function isNearGroup(group: string, own: string): boolean {
  if (own === '' || group === '') return false;
  const [count, ownCount] = [group.split('.').length, own.split('.').length];
  if (count === ownCount && (ownCount === 1 || group.endsWith('.k8s.io')))
    return closest(group, [own]) !== undefined;
  const stem = own.replace(/\.k8s\.io$/, '');
  return stem !== own && group.startsWith(stem) && endings.test(group.slice(stem.length));
}

const endings = /^(?:\.k8s?(?:\.?i?o?)?|\.io|\.kubernetes\.io)?$/;
