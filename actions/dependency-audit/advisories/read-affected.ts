import { clip } from '../../../shared/core/clip.ts';
import type { JsonObject } from '../../../shared/core/json.ts';
import { isObject, objectAt, textAt } from '../../../shared/core/json.ts';
import { versionOrder } from '../versions/order.ts';
import { isUsable, rangeOrder } from './affected.ts';
import type { Tell } from './members.ts';
import { listAt, readSeverity, textsAt } from './members.ts';
import { nameFault } from './package-names.ts';
import type { Affected, Event, Range } from './record.ts';
import { eventKinds } from './record.ts';

/** Nothing for an entry that names no package. */
export function readAffected(value: unknown, where: string, fault: Tell): readonly Affected[] {
  if (!isObject(value)) {
    fault(where, 'is no object');
    return [];
  }
  const stated = objectAt(value, 'package') ?? {};
  const [ecosystem, name] = [textAt(stated, 'ecosystem'), textAt(stated, 'name')];
  if (ecosystem === undefined || name === undefined) {
    // A record about commits of a repository alone names none, and rightly so.
    if (!listAt(value, 'ranges').some(isGit)) fault(where, 'names no package');
    return [];
  }
  const wrongName = nameFault(ecosystem, name);
  if (wrongName !== undefined) fault(`${where}.package`, wrongName);
  return [readEntry(value, { ecosystem, name }, where, fault)];
}

const isGit = (range: unknown): boolean => isObject(range) && textAt(range, 'type') === 'GIT';

function readEntry(
  value: JsonObject,
  named: Pick<Affected, 'ecosystem' | 'name'>,
  where: string,
  fault: Tell,
): Affected {
  let isPartial = false;
  const lose: Tell = (part, reason) => {
    isPartial = true;
    fault(part, reason);
  };
  const ranges = listAt(value, 'ranges').flatMap((range, at) =>
    isGit(range) ? [] : readRange(range, `${where}.ranges[${at}]`, lose),
  );
  const order = versionOrder(named.ecosystem);
  if (order !== undefined) for (const range of ranges) tellUnusable(range, named.ecosystem, where, fault);
  const versions = textsAt(value, 'versions');
  if (versions.length < listAt(value, 'versions').length)
    lose(`${where}.versions`, 'has entries that are no text');
  if (ranges.length === 0 && versions.length === 0) lose(where, 'says of no version that it is affected');
  return {
    ...named,
    ranges,
    versions,
    severity: readSeverity(value, `${where}.severity`, fault),
    functions: functionsOf(objectAt(value, 'ecosystem_specific') ?? {}),
    parts: partsOf(objectAt(value, 'ecosystem_specific') ?? {}),
    informational: textAt(objectAt(value, 'database_specific') ?? {}, 'informational'),
    isPartial,
  };
}

function readRange(value: unknown, where: string, lose: Tell): readonly Range[] {
  const type = isObject(value) ? textAt(value, 'type') : undefined;
  if (!isObject(value) || (type !== 'SEMVER' && type !== 'ECOSYSTEM')) {
    lose(where, 'has a type that is neither SEMVER, ECOSYSTEM nor GIT');
    return [];
  }
  const events = listAt(value, 'events').flatMap((one, at): readonly Event[] => {
    const found = isObject(one) ? readEvents(one) : [];
    if (found.length === 0)
      lose(`${where}.events[${at}]`, 'is neither introduced, fixed, last_affected nor limit');
    return found;
  });
  if (!events.some(({ kind }) => kind === 'introduced')) lose(where, 'has no version that it begins with');
  return [{ type, events }];
}

/** Such an event stays: what it leaves open is for the version to say that is asked for. */
function tellUnusable({ type, events }: Range, ecosystem: string, where: string, fault: Tell): void {
  const order = rangeOrder(ecosystem, type);
  for (const event of events)
    if (order !== undefined && !isUsable(event, order))
      fault(where, `says \`${event.kind}: ${clip(event.version, 40)}\`, which is no version of ${ecosystem}`);
}

const readEvents = (value: JsonObject): readonly Event[] =>
  eventKinds.flatMap((kind) => {
    const version = textAt(value, kind);
    return version === undefined ? [] : [{ kind, version }];
  });

/** RustSec and GitHub name functions, the Go database symbols of packages. */
function functionsOf(specific: JsonObject): readonly string[] {
  const affects = objectAt(specific, 'affects');
  const imports = listAt(specific, 'imports').filter(isObject);
  return [
    ...textsAt(specific, 'affected_functions'),
    ...(affects === undefined ? [] : textsAt(affects, 'functions')),
    ...imports.flatMap((one) =>
      textsAt(one, 'symbols').map((symbol) => `${textAt(one, 'path') ?? ''}.${symbol}`),
    ),
  ];
}

/** The Go database names the packages of a module that are at fault. https://go.dev/doc/security/vuln/database#schema */
const partsOf = (specific: JsonObject): readonly string[] => [
  ...new Set(
    listAt(specific, 'imports').flatMap((one) => (isObject(one) ? (textAt(one, 'path') ?? []) : [])),
  ),
];
