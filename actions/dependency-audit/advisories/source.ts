import type { Unchecked } from '../../../shared/core/check.ts';
import type { Problem } from '../../../shared/core/problem.ts';
import type { Ecosystem, Package } from '../package.ts';
import type { Coverage } from './index-format.ts';
import type { Advisory } from './record.ts';

/** A package as it is asked for; the version is '' where none is known. */
export type Pinned = Pick<Package, 'ecosystem' | 'name' | 'version'>;

/** Where advisories come from: a server, or what was given. */
export interface AdvisorySource {
  /** Does not reject for what a server or a file does: that is told. */
  advisoriesFor(packages: readonly Pinned[]): Promise<Advised>;
}

export interface Advised {
  /**
   * By `packageKey`. All that may affect one of the versions asked for, and maybe more: `verdictOf` judges. A package
   * without advisories has no entry.
   */
  readonly byPackage: ReadonlyMap<string, readonly Advisory[]>;
  /** Packages of which not all advisories could be learnt. What was learnt stands in `byPackage` all the same. */
  readonly unchecked: readonly Unanswered[];
  /** What no package is to blame for: an index that is damaged. */
  readonly problems: readonly Problem[];
  /** Of what was given; undefined for a server. */
  readonly coverage: Coverage | undefined;
  /** How old they may be at most: the day of asking, or the newest `modified` of what was given (`YYYY-MM-DD`). */
  readonly date: string | undefined;
  /** Counts for the report. */
  readonly tally: Readonly<Record<string, number>>;
  /** Sentences. */
  readonly notes: readonly string[];
}

/** Message: a sentence without a full stop. */
export interface Unanswered extends Pick<Unchecked, 'message' | 'hint'> {
  readonly code: 'no-answer' | 'not-asked' | 'limit';
  /** Each once: whoever asked finds its own by `packageKey` and version. */
  readonly packages: readonly Pinned[];
  /** Nothing at all is known of it, so that it is told once, and not for each file. */
  readonly ecosystem?: Ecosystem;
}

/** Advisory databases have no feed for them: nothing to ask is no failure to ask. */
const unfed: ReadonlySet<Ecosystem> = new Set(['CocoaPods', 'ConanCenter']);

interface Fed {
  readonly fed: readonly Pinned[];
  readonly notes: readonly string[];
}

/** Takes out, and tells, what no database knows. `covered`: what the one asked has all the same. */
export function withoutUnfed(packages: readonly Pinned[], covered: ReadonlySet<string> = new Set()): Fed {
  const isFed = ({ ecosystem }: Pinned) => !unfed.has(ecosystem) || covered.has(ecosystem);
  const left = [...new Set(packages.filter((one) => !isFed(one)).map(({ ecosystem }) => ecosystem))].sort();
  return {
    fed: packages.filter(isFed),
    notes: left.map(
      (ecosystem) => `No advisory database has data on ${ecosystem}: its packages were not looked up.`,
    ),
  };
}
