import { groupBy } from '../../../shared/core/group.ts';

export const protocols = ['TCP', 'UDP', 'SCTP'] as const;
export type Protocol = (typeof protocols)[number];

export interface PortRange {
  readonly protocol: Protocol;
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
}

/** Ranges that neither overlap nor touch, by protocol and number. */
export type PortSet = readonly PortRange[];

export const lastPort = 65_535;

export const allPortsOf = (protocol: Protocol): PortRange => ({ protocol, first: 1, last: lastPort });

export const everyPort: PortSet = protocols.map(allPortsOf);
export const noPort: PortSet = [];

/** The ports of any of them. */
export function union(sets: readonly PortSet[]): PortSet {
  const [first = noPort, ...more] = sets;
  if (more.length === 0) return first;
  if (sets.includes(everyPort)) return everyPort;
  return joined(sets.flat());
}

/** In order, with no overlap, whatever they were. */
export function joined(ranges: readonly PortRange[]): PortSet {
  const set: PortRange[] = [];
  for (const protocol of protocols) {
    const own = ranges.filter((range) => range.protocol === protocol && range.first <= range.last);
    own.sort((a, b) => a.first - b.first);
    let open: PortRange | undefined;
    for (const range of own) {
      if (open !== undefined && range.first <= open.last + 1)
        open = { ...open, last: Math.max(open.last, range.last) };
      else {
        if (open !== undefined) set.push(open);
        open = range;
      }
    }
    if (open !== undefined) set.push(open);
  }
  return set;
}

/** The ports of both. */
export function common(one: PortSet, other: PortSet): PortSet {
  if (one === everyPort) return other;
  if (other === everyPort) return one;
  const set: PortRange[] = [];
  for (const [{ protocol, first, last }, beside] of withThose(one, other))
    for (const range of beside)
      set.push({ protocol, first: Math.max(first, range.first), last: Math.min(last, range.last) });
  return set;
}

/** The ports of the first that the second lacks. */
export function without(set: PortSet, taken: PortSet): PortSet {
  if (set.length === 0 || taken === everyPort) return noPort;
  const left: PortRange[] = [];
  for (const [{ protocol, first, last }, beside] of withThose(set, taken)) {
    let from = first;
    for (const range of beside) {
      if (from < range.first) left.push({ protocol, first: from, last: range.first - 1 });
      from = range.last + 1;
    }
    if (from <= last) left.push({ protocol, first: from, last });
  }
  return left;
}

/** Each range of one set with those of the other that overlap it. Both are in order: one may hold thousands. */
function* withThose(set: PortSet, others: PortSet): Generator<readonly [PortRange, PortSet]> {
  const next = { TCP: 0, UDP: 0, SCTP: 0 };
  const own = groupBy(others, ({ protocol }) => protocol);
  for (const range of set) {
    const all = own.get(range.protocol) ?? [];
    let start = next[range.protocol];
    while ((all[start]?.last ?? Infinity) < range.first) start += 1;
    let end = start;
    while ((all[end]?.first ?? Infinity) <= range.last) end += 1;
    // The last of them may go on into the next range.
    next[range.protocol] = Math.max(start, end - 1);
    yield [range, all.slice(start, end)];
  }
}

export const holdsPort = (set: PortSet, protocol: Protocol, port: number): boolean =>
  set.some((range) => range.protocol === protocol && range.first <= port && port <= range.last);

const isWhole = ({ first, last }: PortRange): boolean => first <= 1 && last >= lastPort;

/** `every port`, `TCP 80, 443 and 9000-9010`, `UDP`. */
export function portsText(set: PortSet): string {
  if (set.length === protocols.length && set.every(isWhole)) return 'every port';
  const texts = protocols.flatMap((protocol) => {
    const own = set.filter((range) => range.protocol === protocol);
    if (own.length === 0) return [];
    if (own.some(isWhole)) return `every ${protocol} port`;
    const shown = own
      .slice(0, mostShown)
      .map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
    return `${protocol} ${shown.join(', ')}${own.length > mostShown ? ' and more' : ''}`;
  });
  return texts.join(', ');
}

/** Ranges of one protocol in a sentence. */
const mostShown = 6;
