import type { Check } from './check.ts';
import type { Rule } from './rule.ts';

/** Finds rules by their id or by the id another tool gives the same rule. */
export class Catalogue {
  readonly checks: readonly Check[];
  readonly #byId = new Map<string, Rule>();
  readonly #byAlias = new Map<string, Rule[]>();

  constructor(checks: readonly Check[]) {
    this.checks = checks;
    for (const rule of checks.flatMap((check) => check.rules)) {
      this.#byId.set(rule.id, rule);
      for (const alias of rule.aliases) {
        const key = alias.toLowerCase();
        this.#byAlias.set(key, [...(this.#byAlias.get(key) ?? []), rule]);
      }
    }
  }

  rule(id: string): Rule | undefined {
    return this.#byId.get(id);
  }

  /** The rules a selector means: one by id, or all that carry the alias. Empty: nobody knows it. */
  select(selector: string): readonly Rule[] {
    const rule = this.#byId.get(selector);
    return rule ? [rule] : (this.#byAlias.get(selector.toLowerCase()) ?? []);
  }

  /** Every rule id and alias, for "did you mean". */
  get names(): readonly string[] {
    return [...this.#byId.keys(), ...[...this.#byId.values()].flatMap((rule) => rule.aliases)];
  }
}
