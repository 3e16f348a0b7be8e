import type { Package } from '../package.ts';
import type { Compare, Order } from '../versions/ordered.ts';
import { versionOrder } from '../versions/order.ts';
import { semver } from '../versions/semver.ts';
import { isAbout } from './package-names.ts';
import type { Advisory, Affected, Event, Range } from './record.ts';

/** `unknown`: neither may be said, for a version or a record that cannot be compared. It is never to be read as no. */
export type Verdict = 'affected' | 'unaffected' | 'unknown';

type Pinned = Pick<Package, 'ecosystem' | 'name' | 'version'>;

/** The OSV algorithm (https://ossf.github.io/osv-schema/#evaluation). A record that was withdrawn affects nothing. */
export function verdictOf(advisory: Advisory, pinned: Pinned): Verdict {
  if (advisory.withdrawn !== undefined) return 'unaffected';
  return worst(entriesOf(advisory, pinned).map((entry) => entryVerdict(entry, pinned.version)));
}

/** What the record says about this package. */
export const entriesOf = (
  { affected }: Advisory,
  pinned: Pick<Package, 'ecosystem' | 'name'>,
): readonly Affected[] => affected.filter(isAbout(pinned));

const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('affected') ? 'affected' : verdicts.includes('unknown') ? 'unknown' : 'unaffected';

/** By the versions that are listed or by the ranges. */
export function entryVerdict(entry: Affected, version: string): Verdict {
  const { ecosystem, ranges, versions, isPartial } = entry;
  if (versions.includes(version)) return 'affected';
  const found = worst([
    ranges.length === 0 ? listVerdict(entry, version) : 'unaffected',
    ...ranges.map((range) =>
      isMovingTag(ecosystem, range, version)
        ? 'unknown'
        : rangeVerdict(range, version, rangeOrder(ecosystem, range.type)),
    ),
  ]);
  return found === 'unaffected' && isPartial ? 'unknown' : found;
}

/** `v4` of an action goes along with the releases of 4: where a range begins or ends among them, it may be on either side. */
function isMovingTag(ecosystem: string, { events }: Range, version: string): boolean {
  const tag = ecosystem === 'GitHub Actions' ? /^v?(\d+(?:\.\d+)?)$/.exec(version)?.[1] : undefined;
  return (
    tag !== undefined &&
    events.some(
      (event) =>
        event.version.replace(/^v/, '').startsWith(`${tag}.`) &&
        (event.kind === 'last_affected' || semver.compare(event.version, version) !== 0),
    )
  );
}

/** A version may be written in more ways than one (`1.0` and `1.0.0` of PyPI). */
function listVerdict({ ecosystem, versions }: Affected, version: string): Verdict {
  const order = versionOrder(ecosystem);
  if (order?.reads(version) !== true) return 'unknown';
  return versions.some((one) => order.reads(one) && matching(order)(one, version) === 0)
    ? 'affected'
    : 'unaffected';
}

/** Go has its own spelling of SemVer for what comes with the toolchain. */
export const rangeOrder = (ecosystem: string, type: Range['type']): Order | undefined =>
  type === 'SEMVER' && ecosystem !== 'Go' ? semver : versionOrder(ecosystem);

/** False for a version that the order has no place for. */
export const isUsable = ({ kind, version }: Event, order: Order): boolean =>
  version === '0' || (kind === 'limit' && version === '*') || order.reads(version);

const matching = ({ matching: own, compare }: Order): Compare => own ?? compare;

export function rangeVerdict({ events }: Range, version: string, order: Order | undefined): Verdict {
  if (coversAll(events)) return 'affected';
  if (order?.reads(version) !== true || events.length === 0) return 'unknown';
  const faulty = events.filter((event) => !isUsable(event, order));
  const usable = faulty.length === 0 ? events : events.filter((event) => !faulty.includes(event));
  const isInside = contains(usable, version, matching(order));
  // A beginning that cannot be read may bring the version in, an end may take it out.
  if (faulty.some(({ kind }) => (kind === 'introduced') !== isInside)) return 'unknown';
  return isInside ? 'affected' : 'unaffected';
}

/** From the beginning, without an end. RustSec writes the least version of SemVer for it. */
const coversAll = (events: readonly Event[]): boolean =>
  events.some(({ kind, version }) => kind === 'introduced' && /^0(?:\.0\.0-0)?$/.test(version)) &&
  events.every(({ kind, version }) => kind === 'introduced' || (kind === 'limit' && version === '*'));

/** What counts is the last event that the version has come to, in the order of versions and then of the record. */
function contains(events: readonly Event[], version: string, compare: Compare): boolean {
  let isLimited = false;
  let isBelow = false;
  let last: Event | undefined;
  for (const event of events) {
    const side = event.version === '0' ? 1 : compare(version, event.version);
    if (event.kind === 'limit') {
      isLimited = true;
      isBelow ||= event.version === '*' || side < 0;
    } else if (event.kind === 'last_affected' ? side > 0 : side >= 0) {
      if (last === undefined || !isBefore(event, last, compare)) last = event;
    }
  }
  return last?.kind === 'introduced' && (isBelow || !isLimited);
}

/** `0` comes first. */
function isBefore(event: Event, other: Event, compare: Compare): boolean {
  if (event.version === '0' || other.version === '0') return other.version !== '0';
  return compare(event.version, other.version) < 0;
}

/** The versions later than the pinned one that the record's ranges name as fixed, in order. None of them need be unaffected. */
export function fixesOf(advisory: Advisory, pinned: Pinned): readonly string[] {
  const order = versionOrder(pinned.ecosystem);
  if (order?.reads(pinned.version) !== true) return [];
  const fixed = entriesOf(advisory, pinned).flatMap(({ ranges }) =>
    ranges.flatMap(({ events }) => events.filter(({ kind }) => kind === 'fixed')),
  );
  const later = fixed
    .map(({ version }) => version)
    .filter((version) => order.reads(version) && matching(order)(version, pinned.version) > 0);
  return [...new Set(later)].sort(order.compare);
}
