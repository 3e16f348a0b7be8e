import { isObject, objectAt, parseObject, textAt, type JsonObject } from '../../../shared/core/json.ts';
import { ecosystems, type Ecosystem } from '../package.ts';
import { baseOf } from '../versions/order.ts';
import { packageKey } from './package-names.ts';
import { reducedAffected, reducedRecord } from './reduced.ts';

/** What an index keeps of a record. */
export interface Kept {
  readonly modified: string;
  readonly isWithdrawn: boolean;
  readonly ecosystems: ReadonlySet<Ecosystem>;
  /** By key of package: the reduced record as JSON. */
  readonly texts: ReadonlyMap<string, string>;
}

const known: ReadonlySet<string> = new Set(ecosystems);

export interface ReadKept {
  readonly id: string;
  readonly kept: Kept | undefined;
  /** What is wrong with it, or with the first part of it that had to be left out. */
  readonly why: string | undefined;
}

const unreadable = (why: string): ReadKept => ({ id: '', kept: undefined, why });

/** A part that is faulty costs nothing but that part. */
export function readKept(text: string | Uint8Array): ReadKept {
  const record = parseObject(text);
  if (record === undefined) return unreadable('is no JSON object');
  const id = textAt(record, 'id') ?? '';
  if (id === '' || id.length > 256) return unreadable('has no id');
  const isWithdrawn = textAt(record, 'withdrawn') !== undefined;
  const affected = Object.hasOwn(record, 'affected') ? (record.affected ?? []) : [];
  if (!Array.isArray(affected)) return unreadable('has no list of what is affected');
  const byKey = new Map<string, JsonObject[]>();
  const named = new Set<Ecosystem>();
  let why: string | undefined;
  for (const entry of affected as readonly unknown[]) {
    const place = isObject(entry) ? objectAt(entry, 'package') : undefined;
    const [ecosystem, name] = place === undefined ? [] : [textAt(place, 'ecosystem'), textAt(place, 'name')];
    if (!isObject(entry) || ecosystem === undefined || !name) {
      // Commits of a repository alone are about no package, and rightly so.
      if (!isObject(entry) || place !== undefined || !hasCommits(entry))
        why ??= 'affects something without a name';
      continue;
    }
    const base = baseOf(ecosystem);
    if (!isKnown(base)) continue;
    named.add(base);
    const key = packageKey(ecosystem, name);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [reducedAffected(entry)]);
    else list.push(reducedAffected(entry));
  }
  const reduced = reducedRecord(record);
  const texts = isWithdrawn
    ? []
    : [...byKey].map(([key, list]): [string, string] => [
        key,
        JSON.stringify({ ...reduced, affected: list }),
      ]);
  const modified = textAt(record, 'modified') ?? '';
  return { id, kept: { modified, isWithdrawn, ecosystems: named, texts: new Map(texts) }, why };
}

const hasCommits = (entry: JsonObject): boolean =>
  Array.isArray(entry.ranges) &&
  entry.ranges.some((range) => isObject(range) && textAt(range, 'type') === 'GIT');

const isKnown = (ecosystem: string): ecosystem is Ecosystem => known.has(ecosystem);
