import { gunzip, looksLikeGzip } from '../../../shared/parse/gzip.ts';
import { FeedFault } from './feed-fault.ts';

export interface EpssScore {
  /** Probability of an exploit within 30 days, 0 to 1. */
  readonly probability: number;
  /** Share of all scored vulnerabilities with the same probability or less, 0 to 1. */
  readonly percentile: number;
}

export interface Epss {
  /** `YYYY-MM-DD`; undefined where the file does not state it. */
  readonly date: string | undefined;
  readonly model: string | undefined;
  /** By CVE id. */
  readonly scores: ReadonlyMap<string, EpssScore>;
}

/** Unpacked. The list of 2026 has 10 MB. */
const largest = 256 * 1_048_576;

/**
 * Reads the list as FIRST publishes it (https://www.first.org/epss/data_stats): CSV, in gzip or not. `wanted`: the only
 * CVEs to keep. Throws FeedFault, since a list with a gap would score in silence what it has no line for.
 */
export function readEpss(bytes: Buffer, wanted?: ReadonlySet<string>): Epss {
  const text = textOf(bytes);
  const scores = new Map<string, EpssScore>();
  const said = /^\uFEFF?#([^\n]{0,500})/.exec(text)?.[1] ?? '';
  let columns: readonly number[] | undefined;
  let [line, isEmpty] = [0, true];
  for (const row of rowsOf(text)) {
    line += 1;
    if (row === '' || row.startsWith('#') || row.startsWith('\uFEFF#')) continue;
    if (columns === undefined) {
      columns = columnsOf(row, line);
      continue;
    }
    const cells = row.split(',');
    const [id = '', probability, percentile] = columns.map((at) => cells[at]?.trim());
    if (!/^CVE-\d{4}-\d{4,19}$/.test(id) || !isShare(probability) || !isShare(percentile))
      throw new FeedFault('The line is no `cve,epss,percentile`', line, fetchIt);
    isEmpty = false;
    if (wanted?.has(id) ?? true)
      scores.set(id, { probability: Number(probability), percentile: Number(percentile) });
  }
  if (isEmpty) throw new FeedFault('The file holds no EPSS scores', null, fetchIt);
  return {
    date: /(?:^|,)score_date:(\d{4}-\d\d-\d\d)/.exec(said)?.[1],
    model: /(?:^|,)model_version:([\w.]{1,40})/.exec(said)?.[1],
    scores,
  };
}

const fetchIt = 'Fetch the list again: epss_scores-current.csv.gz.';

function textOf(bytes: Buffer): string {
  try {
    const plain = looksLikeGzip(bytes) ? gunzip(bytes, largest) : bytes;
    if (plain.length > largest) throw new RangeError();
    return plain.toString('utf8');
  } catch (error) {
    const why = error instanceof RangeError ? 'is too large' : 'is damaged';
    throw new FeedFault(`The file of EPSS scores ${why}`, null, fetchIt);
  }
}

function* rowsOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    yield text.slice(start, text[end - 1] === '\r' ? end - 1 : end);
    start = end + 1;
  }
}

/** Where id, probability and percentile stand: the order is not promised. */
function columnsOf(row: string, line: number): readonly number[] {
  const names = row
    .replace('\uFEFF', '')
    .split(',', 20)
    .map((name) => name.trim().toLowerCase());
  const columns = ['cve', 'epss', 'percentile'].map((name) => names.indexOf(name));
  if (columns.includes(-1))
    throw new FeedFault('The first line does not name the columns cve, epss and percentile', line, fetchIt);
  return columns;
}

const isShare = (cell: string | undefined): boolean =>
  cell !== undefined && /^\d(?:\.\d{1,20})?(?:[eE]-?\d{1,3})?$/.test(cell) && Number(cell) <= 1;
