import type { Check } from './check.ts';
import type { Properties } from './finding.ts';
import type { Outline, RuleName } from './outline.ts';
import type { Rule } from './rule.ts';

/**
 * One spelling for an id that tools write in several: letter case, trivy's prefix `AVD-`, and its older ids without the
 * dash or the leading zeros (`DS002` for `DS-0002`).
 */
export function spelling(id: string): string {
  const [, letters, digits] = /^(?:avd-)?([a-z]{1,8})-?0*(\d{1,5})$/u.exec(id.toLowerCase()) ?? [];
  return letters === undefined || digits === undefined ? id.toLowerCase() : `${letters}-${digits}`;
}

/** Finds rules by their id or by the id another tool gives the same rule. */
export class Catalogue {
  /** Those that are loaded. */
  readonly checks: readonly Check[];
  /** Of all checks. */
  readonly checkIds: readonly string[];
  readonly #all: readonly (Check | Outline)[];
  /** Made when they are asked for: of thousands of rules most runs name none. */
  #names: Names | undefined;
  #loaded: ReadonlyMap<string, Rule> | undefined;

  /** `outlines`: of every check there is; without them, those that are loaded are all. */
  constructor(checks: readonly Check[], outlines: readonly Outline[] = []) {
    this.checks = checks;
    const loaded = new Map(checks.map((check) => [check.id, check]));
    const others = outlines.filter(({ id }) => !loaded.has(id));
    this.checkIds = outlines.length === 0 ? [...loaded.keys()] : outlines.map(({ id }) => id);
    this.#all = [...checks, ...others];
  }

  get #known(): Names {
    return (this.#names ??= namesIn(this.#all));
  }

  /** Undefined for one that is not loaded. */
  rule(id: string): Rule | undefined {
    this.#loaded ??= new Map(
      this.checks.flatMap(({ rules }) => rules.map((rule): [string, Rule] => [rule.id, rule])),
    );
    return this.#loaded.get(id);
  }

  /** Nobody knows the selector, for certain: settings may make rules of checks that are not loaded. */
  isUnknown(selector: string): boolean {
    if (this.select(selector).length > 0) return false;
    const isWhole = this.checkIds.length === this.checks.length;
    return isWhole || this.checks.some(({ id }) => selector.startsWith(`${id}/`));
  }

  /**
   * The rules a selector means: one by id, all that carry the alias, all of a check (`secret-scan:*`) or that answer a
   * tool (`trivy:*`), or those that have a finding of that code. Empty: nobody knows it.
   */
  select(selector: string): readonly RuleName[] {
    return selectIn(this.#known, selector);
  }

  /** The code that a selector names, as `properties.code` holds it; undefined where it means rules as a whole. */
  codeOf(selector: string): string | undefined {
    const { byId, byAlias } = this.#known;
    if (byId.has(selector) || byAlias.has(spelling(selector))) return undefined;
    const code = selector.toUpperCase();
    return withCode(this.#known, code).length > 0 ? code : undefined;
  }

  /** Whether a finding is one that any of the selectors means; here one may be a range of codes, `SC2000-SC2099`. */
  means(...selectors: readonly string[]): (ruleId: string, properties: Properties | undefined) => boolean {
    const rules = new Set<string>();
    const codes = new Map<string, Set<unknown>>();
    const ranges: { readonly id: string; readonly first: string; readonly last: string }[] = [];
    for (const selector of new Set(selectors)) {
      const [, first = '', last = ''] = /^([A-Z]+\d+)-([A-Z]+\d+)$/u.exec(selector) ?? [];
      for (const { id } of withCode(this.#known, first)) ranges.push({ id, first, last });
      const code = this.codeOf(selector);
      for (const { id } of this.select(selector)) {
        if (code === undefined) rules.add(id);
        else codes.set(id, (codes.get(id) ?? new Set()).add(code));
      }
    }
    return (ruleId, properties) =>
      rules.has(ruleId) ||
      codes.get(ruleId)?.has(properties?.code) === true ||
      ranges.some(({ id, first, last }) => id === ruleId && isBetween(properties?.code, first, last));
  }

  /** Every rule id and alias, for "did you mean". */
  get names(): readonly string[] {
    const { byId } = this.#known;
    return [...byId.keys(), ...[...byId.values()].flatMap((rule) => rule.aliases)];
  }
}

interface Names {
  readonly byId: Map<string, RuleName>;
  readonly byAlias: Map<string, RuleName[]>;
}

function namesIn(all: readonly (Check | Outline)[]): Names {
  const names: Names = { byId: new Map(), byAlias: new Map() };
  const { byId, byAlias } = names;
  for (const { id, rules } of all) byAlias.set(`${id}:*`, [...rules]);
  for (const rule of all.flatMap(({ rules }): readonly RuleName[] => rules)) {
    byId.set(rule.id, rule);
    for (const alias of rule.aliases) {
      const key = spelling(alias);
      byAlias.set(key, [...(byAlias.get(key) ?? []), rule]);
    }
  }
  for (const { name, ids } of all.flatMap(({ upstream = [] }): Outline['upstream'] => upstream))
    byAlias.set(`${name.toLowerCase()}:*`, [...new Set(ids.flatMap((id) => selectIn(names, id)))]);
  return names;
}

function selectIn(names: Names, selector: string): readonly RuleName[] {
  const rule = names.byId.get(selector);
  return rule ? [rule] : (names.byAlias.get(spelling(selector)) ?? withCode(names, selector.toUpperCase()));
}

const withCode = ({ byId }: Names, code: string): readonly RuleName[] =>
  [...byId.values()].filter(({ codes }) => codes?.test(code));

/** Codes of one scheme are equally long. */
const isBetween = (code: unknown, first: string, last: string): boolean =>
  typeof code === 'string' && first <= code && code <= last;
