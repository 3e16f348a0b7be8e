import type { DocumentRule, OptionDefinitions } from '../../../shared/core/rule.ts';
import { exampleCommit, exampleFacts, exampleWorkflow } from '../action-example.ts';
import { answeredActions, type OnlineActions } from '../action-facts.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';

const key = `someone/setup@${exampleCommit}`;
const workflow = exampleWorkflow(`someone/setup@${exampleCommit}`);
const repository = { fullName: 'someone/setup', id: 1, ownerId: 2, archived: true, defaultBranch: 'main' };

export const actionArchived: DocumentRule<PinDocument, OptionDefinitions, OnlineActions> = {
  id: 'image-pin-check/action-archived',
  scope: 'document',
  title: 'Action whose repository is archived',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Nobody mends an archived repository: its next vulnerability stays, and so do its outdated dependencies.',
  advice: 'Move to an action that is maintained, or take the few lines that you need into the repository.',
  references: ['https://docs.github.com/en/repositories/archiving-a-github-repository', 'CWE-1104'],
  aliases: ['archived-uses'],
  examples: {
    bad: [{ ...workflow, facts: exampleFacts(key, { repository }), lines: [6] }],
    good: [{ ...workflow, facts: exampleFacts(key) }],
  },
  check({ doc, facts }, report) {
    for (const { pin, action, found } of answeredActions(doc, facts)) {
      if (found.repository?.archived !== true) continue;
      report({
        region: pin.region,
        message: `The repository ${code(`${action.owner}/${action.repository}`)} is archived.`,
        evidence: pin.text,
        properties: { place: pin.place },
      });
    }
  },
};
