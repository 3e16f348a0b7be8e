import type { Report } from '../../../shared/core/finding.ts';
import type { Secret, SecretDocument } from '../document.ts';

/** A secret that was found, as settings of other tools may speak about it. */
export interface Suspect {
  readonly secret: Secret;
  readonly doc: SecretDocument;
  /** Ids by which other tools may mean its rule; those of gitleaks and of secretlint among them. */
  readonly names: ReadonlySet<string>;
  /** Known by the name before it, and not by its own text. */
  readonly isGeneric: boolean;
}

/** Says whether another tool's settings accept a secret: where, and why. */
export type Acceptance = (suspect: Suspect) => Report['accepted'];

/** The first that accepts it. */
export const anyOf =
  (acceptances: readonly Acceptance[]): Acceptance =>
  (suspect) => {
    for (const accepts of acceptances) {
      const accepted = accepts(suspect);
      if (accepted !== undefined) return accepted;
    }
    return undefined;
  };

/** Whether one rule of gitleaks found the like: what it knows by a name alone it has one rule for, and we have many. */
export const isMeant = (rule: string, { names, isGeneric }: Suspect): boolean =>
  names.has(rule) || (rule === 'generic-api-key' && isGeneric);
