import type { OptionDefinitions, ProjectRule, Rule } from '../../../shared/core/rule.ts';
import type { PinDocument } from '../pin-document.ts';
import { lockedPins } from './locked.ts';

/**
 * The rule, blind to what the lock pins. It has to see all documents, as the lock is one of its own. A lock that the
 * change itself brings in pins nothing yet: only a repository that is locked already shows that GitHub keeps to it.
 */
export function unlessLocked<Facts>(rule: Rule<PinDocument, Facts>): Rule<PinDocument, Facts> {
  if (rule.scope === 'project') return rule;
  const blinded: ProjectRule<PinDocument, OptionDefinitions, Facts> = {
    ...rule,
    scope: 'project',
    check({ docs, before, ...context }, report) {
      const isProposed = before?.some(({ lock }) => lock !== undefined) === false;
      const locked: ReadonlySet<unknown> = isProposed ? new Set() : lockedPins(docs);
      for (const doc of docs) {
        const references = doc.references.filter((pin) => !locked.has(pin));
        rule.check({ ...context, doc: { ...doc, references } }, report);
      }
    },
  };
  return blinded;
}
