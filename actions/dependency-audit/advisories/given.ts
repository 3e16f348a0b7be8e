import { groupBy } from '../../../shared/core/group.ts';
import type { JsonObject } from '../../../shared/core/json.ts';
import type { Problem } from '../../../shared/core/problem.ts';
import { IndexFault, type Coverage } from './index-format.ts';
import type { AdvisoryIndex } from './index-reader.ts';
import { packageKey, packageKeys } from './package-names.ts';
import { readRecord } from './read-record.ts';
import type { Advisory } from './record.ts';
import { withoutUnfed, type AdvisorySource, type Pinned, type Unanswered } from './source.ts';

export interface GivenSettings {
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Older advisories check nothing; undefined: any age will do. */
  readonly maxAgeDays: number | undefined;
}

/** Advisories of a compiled index: nothing is asked. */
export function givenAdvisories(index: AdvisoryIndex, settings: GivenSettings): AdvisorySource {
  const { head } = index;
  const covered = new Set(Object.keys(head.ecosystems));
  return {
    advisoriesFor(packages) {
      const { fed, notes } = withoutUnfed(packages, covered);
      const { byPackage, problems } = lookUp(index, fed);
      return Promise.resolve({
        byPackage,
        unchecked: lacking(fed, head, settings),
        problems: [...problems, ...faultsOf(head)],
        coverage: head,
        date: head.date,
        tally: { 'advisories.records': [...byPackage.values()].reduce((sum, { length }) => sum + length, 0) },
        notes,
      });
    },
  };
}

/** In the order of the index, so that each block is read once. */
function lookUp(index: AdvisoryIndex, packages: readonly Pinned[]) {
  const keys = new Map(
    packages.map(({ ecosystem, name }) => [packageKey(ecosystem, name), packageKeys(ecosystem, name)]),
  );
  const byPackage = new Map<string, readonly Advisory[]>();
  const problems: Problem[] = [];
  try {
    for (const [key, filed] of [...keys].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const records = filed.flatMap((one) => index.records(one));
      if (records.length > 0) byPackage.set(key, advisoriesOf(records));
    }
  } catch (error) {
    if (!(error instanceof IndexFault)) throw error;
    problems.push(badAdvisories(error));
  }
  return { byPackage, problems };
}

/** A record that is filed under a repository and under a folder of it comes in two parts. */
function advisoriesOf(records: readonly JsonObject[]): readonly Advisory[] {
  const byId = groupBy(
    records.flatMap((record) => readRecord(record).advisory ?? []),
    ({ id }) => id,
  );
  return [...byId.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : { ...first, affected: [first, ...others].flatMap(({ affected }) => affected) },
  );
}

export const badAdvisories = ({ message, hint }: IndexFault): Problem => ({
  code: 'bad-advisories',
  message: `${message}.`,
  hint,
});

function lacking(
  packages: readonly Pinned[],
  { ecosystems }: Coverage,
  settings: GivenSettings,
): Unanswered[] {
  const byEcosystem = groupBy(packages, ({ ecosystem }) => ecosystem);
  return [...byEcosystem].flatMap(([ecosystem, own]): Unanswered[] => {
    const coverage = ecosystems[ecosystem];
    if (coverage === undefined)
      return [
        {
          code: 'not-asked',
          ecosystem,
          packages: own,
          message: `The advisories given hold nothing about ${ecosystem}`,
          hint: `Give the export of ${ecosystem} too, or leave ${ecosystem} out of the option \`ecosystems\`.`,
        },
      ];
    const why = tooOld(coverage.date, settings);
    return why === undefined
      ? []
      : [
          {
            code: 'no-answer',
            ecosystem,
            packages: own,
            message: `The advisories given for ${ecosystem} ${why}`,
            hint:
              coverage.date === undefined
                ? 'Name the file or folder by its day (`osv-2026-01-31`), or compile it into an index under such a name.'
                : 'Fetch them anew, or raise maxAdvisoryAgeDays in the policy. A day in the name of the file or folder (`osv-2026-01-31`) counts where no record is newer.',
          },
        ];
  });
}

function tooOld(date: string | undefined, { today, maxAgeDays }: GivenSettings): string | undefined {
  if (maxAgeDays === undefined) return undefined;
  if (date === undefined) return 'have no date that tells how old they are';
  const days = Math.floor((Date.parse(today) - Date.parse(date)) / 86_400_000);
  if (days < -1) return `are of ${date}, a day to come`;
  return days > maxAgeDays ? `are of ${date}, more than ${maxAgeDays} days ago` : undefined;
}

function faultsOf({ faulty: { count, first } }: Coverage): Problem[] {
  if (count === 0) return [];
  const told = first.map(({ where, why }) => `${where} ${why}`).join('; ');
  const more = count > first.length ? `; and ${count - first.length} more` : '';
  return [
    {
      code: 'bad-advisories',
      message: `Of the advisories given ${count} could not be read in full: ${told}${more}.`,
      hint: 'Fetch them again, or take out what is no advisory.',
    },
  ];
}
