import type { DocumentRule, OptionDefinitions } from '../../../shared/core/rule.ts';
import { exampleCommit, exampleFacts, exampleWorkflow, otherCommit } from '../action-example.ts';
import { answeredActions, type OnlineActions } from '../action-facts.ts';
import { updateFix } from '../action-fix.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';
import { usesLines } from '../uses-line.ts';

const key = `someone/setup@${exampleCommit}`;
const workflow = exampleWorkflow(`someone/setup@${exampleCommit} # v2.0.0`);

export const actionOutdated: DocumentRule<PinDocument, OptionDefinitions, OnlineActions> = {
  id: 'image-pin-check/action-outdated',
  scope: 'document',
  title: 'Action with a newer version',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'A pin stays where it is, also when the version behind it turns out to be vulnerable: pins need an updater.',
  advice: 'Run `portcullis update`, or let an updater propose new versions, some days after they came out.',
  references: ['https://docs.github.com/en/code-security/dependabot/working-with-dependabot', 'CWE-1104'],
  aliases: [],
  examples: {
    bad: [
      {
        ...workflow,
        facts: exampleFacts(key, { newer: { name: 'v2.1.0', commit: otherCommit } }),
        lines: [6],
      },
    ],
    good: [{ ...workflow, facts: exampleFacts(key) }],
  },
  check({ doc, facts }, report) {
    const lineOf = usesLines(doc);
    for (const { pin, action, found } of answeredActions(doc, facts)) {
      if (action.pin !== 'commit' || found.newer === undefined) continue;
      report({
        region: pin.region,
        message: `${code(`${action.owner}/${action.repository}`)} has a newer version, ${code(found.newer.name)}.`,
        evidence: pin.text,
        fixes: updateFix(lineOf(pin), action, found),
        properties: { place: pin.place, newer: found.newer.name },
      });
    }
  },
};
