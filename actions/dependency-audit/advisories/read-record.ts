import { isObject, objectAt, textAt } from '../../../shared/core/json.ts';
import type { Tell } from './members.ts';
import { listAt, readSeverity, textsAt } from './members.ts';
import { readAffected } from './read-affected.ts';
import type { Advisory, RecordFault, Reference } from './record.ts';

export interface ReadRecord {
  /** Undefined for what is no record at all. */
  readonly advisory: Advisory | undefined;
  /** What was left out of it, and what no version can be compared with. */
  readonly faults: readonly RecordFault[];
}

/** Reads what `JSON.parse` gave. A part that is faulty costs nothing but that part; `schema_version` is not asked for. */
export function readRecord(value: unknown): ReadRecord {
  const faults: RecordFault[] = [];
  const fault: Tell = (where, reason) => void faults.push({ where, reason });
  const id = isObject(value) ? textAt(value, 'id') : undefined;
  if (!isObject(value) || id === undefined || id === '') {
    fault('', 'is no OSV record: it has no `id`');
    return { advisory: undefined, faults };
  }
  const advisory: Advisory = {
    id,
    aliases: textsAt(value, 'aliases'),
    modified: textAt(value, 'modified'),
    published: textAt(value, 'published'),
    withdrawn: textAt(value, 'withdrawn'),
    summary: textAt(value, 'summary') ?? '',
    details: textAt(value, 'details') ?? '',
    severity: readSeverity(value, 'severity', fault),
    severityWord: textAt(objectAt(value, 'database_specific') ?? {}, 'severity'),
    affected: listAt(value, 'affected').flatMap((entry, at) => readAffected(entry, `affected[${at}]`, fault)),
    references: listAt(value, 'references').flatMap(readReference),
  };
  if (advisory.affected.length === 0) fault('affected', 'names no package');
  return { advisory: isNotice(advisory) ? asNotice(advisory) : advisory, faults };
}

/**
 * A database without RustSec's word for it says in the headline that nobody maintains a package: no version mends that, and
 * nobody rated it.
 */
const isNotice = ({ aliases, summary, severity, severityWord, affected }: Advisory): boolean =>
  /\b(?:is|are) (?:unmaintained|not maintained|no longer maintained)\b/i.test(summary) &&
  severity.length === 0 &&
  severityWord === undefined &&
  aliases.length === 0 &&
  affected.every(
    (entry) =>
      entry.severity.length === 0 &&
      entry.ranges.every(({ events }) => events.every(({ kind }) => kind === 'introduced')),
  );

const asNotice = (advisory: Advisory): Advisory => ({
  ...advisory,
  affected: advisory.affected.map((entry) => ({
    ...entry,
    informational: entry.informational ?? 'unmaintained',
  })),
});

function readReference(value: unknown): readonly Reference[] {
  const url = isObject(value) ? textAt(value, 'url') : undefined;
  return isObject(value) && url !== undefined ? [{ type: textAt(value, 'type') ?? 'WEB', url }] : [];
}
