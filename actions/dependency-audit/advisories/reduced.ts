import { clip } from '../../../shared/core/clip.ts';
import { isObject, textAt, type JsonObject } from '../../../shared/core/json.ts';
import { listAt } from './members.ts';

/**
 * The part of an OSV record (https://ossf.github.io/osv-schema/) that matching, severity, aliases, fixes and display
 * need, without its `affected`. What has another shape than the schema's stays as it is, for its reader to tell.
 */
export function reducedRecord(record: JsonObject): JsonObject {
  const summary = textAt(record, 'summary') ?? firstLine(textAt(record, 'details') ?? '');
  const page = listAt(record, 'references').find(isPage);
  return {
    ...picked(record, ['id', 'modified', 'published', 'aliases', 'severity']),
    ...(summary !== '' && { summary: clip(summary, longestSummary) }),
    ...pickedBelow(record, 'database_specific', ['severity']),
    ...(page !== undefined && { references: [page] }),
  };
}

/** One entry of `affected`. Commits of GIT ranges are not versions of packages: they are left out. */
export function reducedAffected(entry: JsonObject): JsonObject {
  const ranges = own(entry, 'ranges');
  return {
    ...picked(entry, ['versions', 'severity']),
    ...pickedBelow(entry, 'package', ['ecosystem', 'name']),
    ...(ranges !== undefined && {
      ranges: Array.isArray(ranges) ? ranges.filter(isNoGit).map(reducedRange) : ranges,
    }),
    ...pickedBelow(entry, 'ecosystem_specific', ['severity', 'affected_functions', 'affects', 'imports']),
    ...pickedBelow(entry, 'database_specific', [
      'severity',
      'informational',
      'last_known_affected_version_range',
    ]),
  };
}

/** Where people read about it. */
const isPage = (reference: unknown): boolean =>
  isObject(reference) && textAt(reference, 'type') === 'ADVISORY';

/** In UTF-16 units. */
const longestSummary = 200;

const isNoGit = (range: unknown): boolean => !(isObject(range) && textAt(range, 'type') === 'GIT');

const reducedRange = (range: unknown): unknown =>
  isObject(range) ? picked(range, ['type', 'events', 'database_specific']) : range;

/** Without the signs of Markdown's headings, which many records begin with. */
const firstLine = (text: string): string =>
  /^[#\s]*(\S[^\n\r]{0,400})/.exec(text.slice(0, 2_000))?.[1]?.trimEnd() ?? '';

const own = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

const picked = (object: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = own(object, key);
      return value === undefined || value === null ? [] : [[key, value]];
    }),
  );

function pickedBelow(object: JsonObject, key: string, keys: readonly string[]): JsonObject {
  const value = own(object, key);
  if (!isObject(value)) return {};
  const kept = picked(value, keys);
  return Object.keys(kept).length === 0 ? {} : { [key]: kept };
}
