/** The metrics of a vector, each one once. */
export type Metrics = ReadonlyMap<string, string>;

/** What a version of CVSS knows: metric -> values; the mandatory ones first. */
export interface Grammar {
  readonly mandatory: Readonly<Record<string, string>>;
  readonly optional: Readonly<Record<string, string>>;
}

/** `AV:N/AC:L/…`; undefined for what is no vector of this grammar. Values are parted by blanks in the grammar. */
export function readVector(text: string, { mandatory, optional }: Grammar): Metrics | undefined {
  const metrics = new Map<string, string>();
  for (const pair of text.split('/', 64)) {
    const [metric = '', value = '', ...more] = pair.split(':', 3);
    const values = allowed(mandatory, metric) ?? allowed(optional, metric);
    const isKnown = more.length === 0 && values?.split(' ').includes(value) === true;
    if (!isKnown || metrics.has(metric)) return undefined;
    metrics.set(metric, value);
  }
  return Object.keys(mandatory).every((metric) => metrics.has(metric)) ? metrics : undefined;
}

const allowed = (values: Readonly<Record<string, string>>, metric: string): string | undefined =>
  Object.hasOwn(values, metric) ? values[metric] : undefined;

/** Looks a metric's number up; a value without one counts as `fallback`. */
export const weigher =
  (metrics: Metrics, weights: Readonly<Record<string, Readonly<Record<string, number>>>>) =>
  (metric: string, fallback = 1): number =>
    weights[metric]?.[metrics.get(metric) ?? ''] ?? fallback;
