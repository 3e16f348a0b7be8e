import type { Advisory } from './record.ts';

/** Records about one vulnerability. */
export interface Vulnerability {
  /** The one to show. */
  readonly id: string;
  /** Every name that it has, the one to show first. */
  readonly ids: readonly string[];
  readonly advisories: readonly Advisory[];
}

/** Malicious packages are a class of their own; then what most people look up. */
const preferred = ['MAL-', 'GHSA-', 'CVE-', 'PYSEC-', 'RUSTSEC-', 'GO-'];

/** Joins the records whose ids and aliases meet, over any number of steps. In the order of the ids to show. */
export function groupAliases(advisories: readonly Advisory[]): readonly Vulnerability[] {
  const parents = new Map<string, string>();
  for (const { id, aliases } of advisories) for (const alias of [id, ...aliases]) join(parents, id, alias);
  const groups = new Map<string, Advisory[]>();
  for (const advisory of advisories) {
    const root = rootOf(parents, advisory.id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [advisory]);
    else group.push(advisory);
  }
  return [...groups.values()].map(vulnerability).sort((a, b) => compareIds(a.id, b.id));
}

function vulnerability(advisories: readonly Advisory[]): Vulnerability {
  const ids = [...new Set(advisories.flatMap(({ id, aliases }) => [id, ...aliases]))].sort(compareIds);
  return {
    id: ids[0] ?? '',
    ids,
    advisories: advisories.toSorted((a, b) => compareIds(a.id, b.id)),
  };
}

function compareIds(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function rank(id: string): number {
  const at = preferred.findIndex((prefix) => id.startsWith(prefix));
  return at < 0 ? preferred.length : at;
}

function join(parents: Map<string, string>, a: string, b: string): void {
  const [left, right] = [rootOf(parents, a), rootOf(parents, b)];
  if (left !== right) parents.set(right, left);
}

/** Shortens the way on the way: a chain of aliases stays cheap. */
function rootOf(parents: Map<string, string>, id: string): string {
  let root = id;
  for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
    root = parent;
  for (let at = id; at !== root;) {
    const next = parents.get(at) ?? root;
    parents.set(at, root);
    at = next;
  }
  return root;
}
