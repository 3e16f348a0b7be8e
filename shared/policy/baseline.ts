import { z } from 'zod';
import type { Catalogue } from '../core/catalogue.ts';
import { compareText } from '../core/observation.ts';
import type { SuppressionEntry } from '../core/policy.ts';
import type { Problem } from '../core/problem.ts';
import type { RunResult } from '../core/result.ts';
import { faultsOf, type Fault } from './faults.ts';
import { unknownRules } from './load.ts';
import { suppression } from './schema.ts';

const entry = suppression.extend({ path: z.string(), fingerprint: suppression.shape.fingerprint.unwrap() });
const baselineSchema = z.strictObject({
  schemaVersion: z.literal(1),
  salt: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'It must be 32 hexadecimal digits.')
    .exactOptional(),
  entries: z.array(entry),
});

export type BaselineEntry = z.infer<typeof entry>;

export interface LoadedBaseline {
  readonly entries: readonly BaselineEntry[];
  readonly problems: readonly Problem[];
  /** 32 hexadecimal digits; older baselines have none. */
  readonly salt?: string;
}

/** Reads a baseline. With any fault it holds nothing: the gate then sees every finding. */
export function loadBaseline(path: string, text: string, catalogue: Catalogue): LoadedBaseline {
  const refuse = (faults: readonly Fault[]): LoadedBaseline => ({
    entries: [],
    problems: faults.map(({ message, hint }) => ({
      code: 'bad-baseline',
      message: `${path}: ${message}`,
      hint,
    })),
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse([{ path: [], message: 'not JSON', hint: 'Write it anew with --write-baseline.' }]);
  }
  const parsed = baselineSchema.safeParse(value);
  if (!parsed.success) return refuse(faultsOf(parsed.error.issues, Object.keys(entry.shape)));
  const unknown = unknownRules(parsed.data.entries, ['entries'], catalogue);
  return unknown.length > 0
    ? refuse(unknown)
    : { ...saltOf(parsed.data), entries: parsed.data.entries, problems: [] };
}

const saltOf = ({ salt }: { salt?: string }) => (salt === undefined ? {} : { salt });

/**
 * The text of a baseline that accepts what the run found. Entries that hold keep their reason and date, those whose
 * finding is gone are dropped: a second run writes the same bytes. What the run did not look for (`looked`) stays as it
 * is. `today` is `YYYY-MM-DD`; `salt` is the one that the fingerprints were made with.
 */
export function writeBaseline(
  result: RunResult,
  standing: readonly BaselineEntry[],
  accepted: Pick<SuppressionEntry, 'reason' | 'until' | 'owner'>,
  today: string,
  looked: (entry: BaselineEntry) => boolean = () => true,
  salt?: string,
): string {
  const kept = new Map(standing.filter(({ until }) => until >= today).map((one) => [one.fingerprint, one]));
  const found = result.checks.flatMap(({ findings, suppressed }) => [
    ...findings.filter(({ status }) => status !== 'fixed'),
    ...suppressed.filter(({ by }) => by === 'baseline').map(({ finding }) => finding),
  ]);
  const written = found.map(({ ruleId, region, fingerprint }): BaselineEntry => {
    const { reason, until, owner } = kept.get(fingerprint) ?? accepted;
    const who = owner === undefined ? {} : { owner };
    return { rule: ruleId, path: region?.path ?? '', fingerprint, reason, until, ...who };
  });
  const known = new Set(written.map(({ fingerprint }) => fingerprint));
  const others = new Map(
    standing
      .filter((one) => !known.has(one.fingerprint) && !looked(one))
      .map((one) => [one.fingerprint, one]),
  );
  const entries = [...written, ...others.values()].sort(
    (a, b) =>
      compareText(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint),
  );
  return `${JSON.stringify({ schemaVersion: 1, ...(salt !== undefined && { salt }), entries }, null, 2)}\n`;
}
