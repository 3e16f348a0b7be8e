import { gzipSync } from 'node:zlib';
import type { Run } from '../../core/result.ts';
import type { ReportContext } from '../../report/context.ts';
import { type SarifLog, type SarifRun, mostResults, toSarif } from '../../report/sarif.ts';

/** GitHub's limits: `https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support` */
const mostRuns = 20;
const mostBytes = 10 * 1024 * 1024;

/** Results of a run, tried one after the other: with very large ones even a single run is too much. */
const sizes = [mostResults, 1_000, 200, 40];

export interface Payloads {
  /** Each gzip and base64, to be sent on its own. */
  readonly payloads: readonly string[];
  /** Results in them. */
  readonly sent: number;
  readonly all: number;
}

/** SARIF as GitHub takes it, the most severe first where not all of it fits; no payloads where nothing does. */
export function sarifPayloads(run: Run, context: ReportContext, limit = mostBytes): Payloads {
  let all = 0;
  for (const size of sizes) {
    const log = toSarif(run, context, size);
    const runs = log.runs.slice(0, mostRuns);
    all = resultsOf(log.runs);
    const payloads = packed(log, runs, limit);
    if (payloads !== undefined) return { payloads, sent: resultsOf(runs), all };
  }
  return { payloads: [], sent: 0, all };
}

const resultsOf = (runs: readonly SarifRun[]): number =>
  runs.reduce((sum, { results }) => sum + results.length, 0);

/** Halves what is too large; undefined where one run alone is. */
function packed(log: SarifLog, runs: readonly SarifRun[], limit: number): readonly string[] | undefined {
  const bytes = gzipSync(JSON.stringify({ ...log, runs }));
  if (bytes.length <= limit) return [bytes.toString('base64')];
  if (runs.length < 2) return undefined;
  const middle = Math.ceil(runs.length / 2);
  const first = packed(log, runs.slice(0, middle), limit);
  const second = first && packed(log, runs.slice(middle), limit);
  return second && [...first, ...second];
}
