import type { Region } from '../../../shared/core/finding.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { Blame, LockEntry } from './lockfile.ts';

/**
 * What entries say about each other. An owner and a repository have one number each, so of two numbers one is not the
 * truth, and which one cannot be seen here: neither entry counts any more.
 */
export function withoutContradictions(entries: readonly LockEntry[], blame: Blame): LockEntry[] {
  const first = new Map<string, { id: number; region: Region; entry: LockEntry }>();
  const doubtful = new Set<LockEntry>();
  for (const entry of entries) {
    const { resolved, pin } = entry;
    if (resolved === undefined) continue;
    const { hostname = '', owner, repository } = resolved;
    const one = `${hostname}/${pin.owner}`.toLowerCase();
    for (const [name, what, { value: id, region }] of [
      [one, pin.owner, owner],
      [`${one}/${pin.repository.toLowerCase()}`, `${pin.owner}/${pin.repository}`, repository],
    ] as const) {
      const other = first.get(name);
      if (other === undefined) first.set(name, { id, region, entry });
      else if (other.id !== id) {
        doubtful.add(entry).add(other.entry);
        blame({
          kind: 'forged',
          region,
          message: `${code(what)} has another number here than in the entry ${code(other.entry.pin.text)}.`,
          evidence: String(id),
          related: { message: 'The other number', region: other.region },
        });
      }
    }
  }
  return entries.map((entry) => (doubtful.has(entry) ? { ...entry, resolved: undefined } : entry));
}

/** Whether two entries of one key, written with other upper and lower case, say the same. */
export function saySame(a: LockEntry, b: LockEntry): boolean {
  const said = ({ resolved, uses }: LockEntry): string =>
    JSON.stringify([
      resolved?.ref.value,
      resolved?.commit.value,
      resolved?.owner.value,
      resolved?.repository.value,
      resolved?.hostname,
      uses.map(({ key }) => key),
    ]);
  return said(a) === said(b);
}

/** An entry that comes to use itself; undefined where there is none. */
export function entryInCircle(entries: readonly LockEntry[]): LockEntry | undefined {
  const byKey = new Map(entries.map((entry) => [entry.pin.key, entry]));
  const done = new Set<LockEntry>();
  for (const start of entries) {
    // A path from `start`, each step with the entries that are still to be tried from it.
    const path = [{ entry: start, left: start.uses.values() }];
    const onPath = new Set([start]);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = done.has(step.entry) ? undefined : step.left.next().value;
      if (next === undefined) {
        done.add(step.entry);
        onPath.delete(step.entry);
        path.pop();
        continue;
      }
      const entry = byKey.get(next.key);
      if (entry === undefined || done.has(entry)) continue;
      if (onPath.has(entry)) return entry;
      onPath.add(entry);
      path.push({ entry, left: entry.uses.values() });
    }
  }
  return undefined;
}
