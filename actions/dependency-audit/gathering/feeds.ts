import type { GatherContext } from '../../../shared/core/check.ts';
import { readEpss } from '../advisories/epss.ts';
import { FeedFault } from '../advisories/feed-fault.ts';
import { readKev } from '../advisories/kev.ts';
import type { DependencyFacts } from '../facts.ts';
import type { AuditOptions } from '../options.ts';
import type { Lockfile } from '../package.ts';
import { GivenFault, readGiven } from './given-files.ts';

type Context = Pick<GatherContext<Lockfile>, 'files' | 'io'>;

/** What makes a vulnerability more urgent; of what date each list is, for the report. */
export interface Feeds extends Pick<DependencyFacts, 'epss' | 'exploited'> {
  readonly notes: readonly string[];
}

/** `wanted`: the CVEs to keep. Throws GivenFault. */
export async function readFeeds(
  { epss, kev }: AuditOptions,
  context: Context,
  wanted: ReadonlySet<string>,
): Promise<Feeds> {
  const scores =
    epss === '' ? undefined : await readOne('epss', epss, context, (bytes) => readEpss(bytes, wanted));
  const attacks =
    kev === '' ? undefined : await readOne('kev', kev, context, (bytes) => readKev(bytes.toString('utf8')));
  return {
    epss: scores?.scores ?? new Map(),
    exploited: attacks?.exploited ?? new Map(),
    notes: [
      ...(scores ? [`EPSS scores of ${scores.date ?? 'an unknown date'}.`] : []),
      ...(attacks ? [`Known exploited vulnerabilities of ${attacks.date ?? 'an unknown date'}.`] : []),
    ],
  };
}

async function readOne<Feed>(
  input: string,
  path: string,
  context: Context,
  read: (bytes: Buffer) => Feed,
): Promise<Feed> {
  const [file] = await readGiven(path, input, context, () => false);
  try {
    return read(file?.bytes ?? Buffer.alloc(0));
  } catch (error) {
    if (!(error instanceof FeedFault)) throw error;
    const line = error.line === null ? '' : ` (line ${String(error.line)})`;
    throw new GivenFault({
      code: 'bad-input',
      message: `${input}: ${error.message}${line}.`,
      hint: error.hint,
    });
  }
}
