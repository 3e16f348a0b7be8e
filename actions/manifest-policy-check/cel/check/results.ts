import type { Kind } from '../overload.ts';

/** What functions and methods give, whatever they take; those that are not here give what their arguments say. */
const byKind: Partial<Readonly<Record<Kind, string>>> = {
  bool: 'bool startsWith endsWith contains matches hasValue isIP isCIDR isURL isQuantity isSemver isImage isSorted isInteger isGreaterThan isLessThan containsIP containsCIDR ip.isCanonical isUnspecified isLoopback isLinkLocalMulticast isLinkLocalUnicast isGlobalUnicast sets.contains sets.equivalent sets.intersects math.isNaN math.isInf math.isFinite allowed errored containsDigest',
  int: 'int size indexOf lastIndexOf getFullYear getMonth getDate getDayOfMonth getDayOfWeek getDayOfYear getHours getMinutes getSeconds getMilliseconds compareTo',
  uint: 'uint',
  double: 'double',
  string:
    'string lowerAscii upperAscii replace substring trim charAt join format base64.encode strings.quote find getScheme getHost getHostname getPort getEscapedPath',
  bytes: 'bytes base64.decode',
  list: 'split findAll flatten distinct slice lists.range',
  map: 'getQuery',
  timestamp: 'timestamp',
  duration: 'duration',
  type: 'type',
  optional: 'optional.of optional.ofNonZeroValue optional.none',
};

const results = new Map(
  Object.entries(byKind).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as Kind])),
);

/** `name` with its namespace, where it has one. */
export const resultOf = (name: string): Kind => results.get(name) ?? 'any';

/** What the macros on a value give. */
export const macroResults: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...['all', 'exists', 'exists_one', 'existsOne'].map((name) => [name, 'bool'] as const),
  ...['map', 'filter', 'transformList', 'sortBy'].map((name) => [name, 'list'] as const),
  ...['transformMap', 'transformMapEntry'].map((name) => [name, 'map'] as const),
  ...['optMap', 'optFlatMap'].map((name) => [name, 'optional'] as const),
]);
