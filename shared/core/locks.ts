import type { Catalogue } from './catalogue.ts';
import type { Properties } from './finding.ts';
import type { Policy } from './policy.ts';

/** Keys of a policy that can be locked. */
export const lockableKeys = [
  'preset',
  'failOn',
  'onError',
  'inlineIgnores',
  'exclude',
  'allowedRegistries',
  'trustedSigners',
  'suppressions',
] as const;
export type LockableKey = (typeof lockableKeys)[number];

/** What one policy locks. `floor`, what it says itself with all that it extends, is the least that holds. */
export interface Lock {
  /** Of the policy, as it is shown. */
  readonly source: string;
  readonly keys: readonly LockableKey[];
  readonly checks: readonly string[];
  /** Rule ids, ids of other tools, codes, or `check:*`. */
  readonly rules: readonly string[];
  readonly floor: Policy;
  /** The files of `floor`: their suppressions hold. */
  readonly files: readonly string[];
}

interface Bound extends Lock {
  readonly means: ReturnType<Catalogue['means']>;
  /** Ids of rules that are locked, as a whole or by a code. */
  readonly touched: ReadonlySet<string>;
  /** Those of them that are named one by one. */
  readonly named: ReadonlySet<string>;
}

/** Finds what binds a setting, a check, a rule or a finding. The first lock stands highest. */
export class Locks {
  readonly all: readonly Lock[];
  readonly #all: readonly Bound[];

  constructor(all: readonly Lock[], catalogue: Catalogue) {
    const idsOf = (selectors: readonly string[]) =>
      new Set(selectors.flatMap((selector) => catalogue.select(selector).map(({ id }) => id)));
    this.all = this.#all = all.map((lock) => ({
      ...lock,
      means: catalogue.means(...lock.rules),
      touched: idsOf(lock.rules),
      named: idsOf(lock.rules.filter((selector) => !selector.endsWith(':*'))),
    }));
  }

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  onKey(key: LockableKey): readonly Lock[] {
    return this.#all.filter(({ keys }) => keys.includes(key));
  }

  /** On the check as a whole. */
  onCheck(id: string): readonly Lock[] {
    return this.#all.filter(({ checks }) => checks.includes(id));
  }

  /** On the check, or on any rule of it. */
  inCheck(id: string): readonly Lock[] {
    return this.#all.filter(
      ({ checks, touched }) => checks.includes(id) || [...touched].some((rule) => rule.startsWith(`${id}/`)),
    );
  }

  /** On the rule, a code of it, or its check. */
  onRule(ruleId: string): readonly Lock[] {
    return this.#all.filter(({ checks, touched }) => touched.has(ruleId) || checks.includes(checkOf(ruleId)));
  }

  /** On what a rule says of one place: a lock on a code holds for that code alone. */
  onReport(ruleId: string, properties: Properties | undefined): readonly Lock[] {
    return this.#all.filter(
      ({ checks, means }) => checks.includes(checkOf(ruleId)) || means(ruleId, properties),
    );
  }

  /** On a finding itself: nobody but the policies of the lock may accept it. */
  onAcceptance(ruleId: string, properties: Properties): readonly Lock[] {
    return this.#all.filter(({ keys, means }) => keys.includes('suppressions') || means(ruleId, properties));
  }

  /** On ignore comments about a finding. */
  onInline(ruleId: string, properties: Properties): readonly Lock[] {
    return this.#all.filter(({ means }) => means(ruleId, properties));
  }

  /** Whether the lock names the rule itself: it is on then, whatever the preset. */
  isNamed(lock: Lock, ruleId: string): boolean {
    return this.#all.find((one) => one === lock)?.named.has(ruleId) === true;
  }
}

/** The id of a rule's check. */
export const checkOf = (ruleId: string): string => ruleId.slice(0, ruleId.indexOf('/'));
