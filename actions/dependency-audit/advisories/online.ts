import { workOff } from '../../../shared/core/work-off.ts';
import { deadline } from '../../../shared/core/deadline.ts';
import type { Http } from '../../../shared/core/http.ts';
import { verdictOf } from './affected.ts';
import { asking, atOnce, type Asking } from './asking.ts';
import { OsvFault, osvClient, type Named, type OsvClient } from './client.ts';
import type { Endpoint } from './endpoint.ts';
import { nameAdvisories, unasked, type NamedFor } from './naming.ts';
import { packageKey } from './package-names.ts';
import type { Advisory } from './record.ts';
import { withoutUnfed, type AdvisorySource, type Pinned, type Unanswered } from './source.ts';

export interface OnlineSettings {
  readonly endpoint: Endpoint;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** A clock for durations, in milliseconds. */
  readonly now: () => number;
  /** Of all requests of a run together; default as of `deadline`. */
  readonly milliseconds?: number;
}

/** Distinct packages that a run asks for. */
const mostPackages = 100_000;

/**
 * Advisories of a server. Nothing is kept for the next run: an answer names records by id and date alone, so that a file
 * of `cache-dir`, which anyone's workflow may have written, could not be told from the record.
 */
export function onlineAdvisories(http: Http, settings: OnlineSettings): AdvisorySource {
  const client = osvClient(http, settings.endpoint);
  return {
    async advisoriesFor(packages) {
      const { fed, notes } = withoutUnfed(distinct(packages));
      const ask = asking(deadline(settings.now, settings.milliseconds));
      const answers = await nameAdvisories(fed.slice(0, mostPackages), client, ask);
      const records = await recordsOf(answers, client, ask);
      const judged = judge(answers, records);
      return {
        byPackage: judged.byPackage,
        unchecked: [...judged.unchecked, ...tooMany(fed.slice(mostPackages))],
        problems: [],
        coverage: undefined,
        date: settings.today,
        tally: {
          'advisories.asked': answers.length,
          'advisories.records': records.size,
          'advisories.notAffecting': judged.notAffecting,
        },
        notes,
      };
    },
  };
}

const distinct = (packages: readonly Pinned[]): readonly Pinned[] => [
  ...new Map(
    packages.map((one) => [JSON.stringify([packageKey(one.ecosystem, one.name), one.version]), one]),
  ).values(),
];

type Records = ReadonlyMap<string, Advisory | OsvFault>;

/** Each record once, whoever it was named for. */
async function recordsOf(answers: readonly NamedFor[], client: OsvClient, ask: Asking): Promise<Records> {
  const records = new Map<string, Advisory | OsvFault>();
  const ids = [...new Set(answers.flatMap(({ named }) => named.map(({ id }) => id)))].sort();
  await workOff(ids, atOnce, async (id) => {
    try {
      records.set(id, await ask(() => client.record(id)));
    } catch (error) {
      if (!(error instanceof OsvFault)) throw error;
      records.set(id, error);
    }
  });
  return records;
}

/** A record counts for what it says itself: a server that names one too many brings no finding. */
function judge(answers: readonly NamedFor[], records: Records) {
  const byPackage = new Map<string, Set<Advisory>>();
  const faults = new Map<string, { readonly fault: OsvFault; readonly packages: Set<Pinned> }>();
  let notAffecting = 0;
  const tell = (fault: OsvFault, pinned: Pinned) => {
    const known = faults.get(fault.message);
    if (known === undefined) faults.set(fault.message, { fault, packages: new Set([pinned]) });
    else known.packages.add(pinned);
  };
  for (const { pinned, named, fault } of answers) {
    if (fault !== undefined) tell(fault, pinned);
    const key = packageKey(pinned.ecosystem, pinned.name);
    for (const one of named) {
      const record = records.get(one.id) ?? unasked;
      if (record instanceof OsvFault) {
        tell(record, pinned);
        continue;
      }
      if (verdictOf(record, pinned) === 'unaffected') {
        if (isOlder(record, one)) tell(outdated, pinned);
        else if (record.affected.length === 0 && record.withdrawn === undefined) tell(hollow, pinned);
        else notAffecting += 1;
        continue;
      }
      const own = byPackage.get(key);
      if (own === undefined) byPackage.set(key, new Set([record]));
      else own.add(record);
    }
  }
  return {
    byPackage: new Map([...byPackage].map(([key, own]) => [key, [...own]])),
    notAffecting,
    unchecked: [...faults.values()].map(unanswered),
  };
}

/** Between two requests a record may become newer, and never older: something on the way answers from the past. */
function isOlder(record: Advisory, named: Named): boolean {
  const since = Date.parse(named.modified ?? '');
  return !Number.isNaN(since) && !(Date.parse(record.modified ?? '') >= since);
}

const outdated = new OsvFault(
  'bad-answer',
  'a record came in an older state than the one that was named',
  'Run again, or see what a mirror or proxy on the way keeps.',
);

const hollow = new OsvFault(
  'bad-answer',
  'a record came that says of nothing that it is affected',
  'Run again, or see whether something on the way changes records.',
);

const unanswered = ({
  fault,
  packages,
}: {
  readonly fault: OsvFault;
  readonly packages: ReadonlySet<Pinned>;
}): Unanswered => ({
  code: 'no-answer',
  packages: [...packages],
  message: `Its advisories could not be learnt: ${fault.message}`,
  hint: fault.hint,
});

const tooMany = (packages: readonly Pinned[]): Unanswered[] =>
  packages.length === 0
    ? []
    : [
        {
          code: 'limit',
          packages,
          message: `A run asks for the advisories of ${mostPackages} packages`,
          hint: 'Give advisories as a file, or check parts of the repository in runs of their own.',
        },
      ];
