import type { DocumentRule, OptionDefinitions } from '../../../shared/core/rule.ts';
import { exampleCommit, exampleFacts, exampleWorkflow } from '../action-example.ts';
import { answeredActions, isSafeName, repositoryKey, type OnlineActions } from '../action-facts.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';

const key = `someone/setup@${exampleCommit}`;
const workflow = exampleWorkflow(`someone/setup@${exampleCommit}`);
const repository = { fullName: 'new-owner/setup', id: 1, ownerId: 2, archived: false, defaultBranch: 'main' };

export const actionRenamed: DocumentRule<PinDocument, OptionDefinitions, OnlineActions> = {
  id: 'image-pin-check/action-renamed',
  scope: 'document',
  title: 'Action under a name that it no longer has',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why:
    'The old name works only by a redirect, which ends when somebody takes the name: from then on the workflow asks ' +
    'a stranger for its action.',
  advice: 'Write the name that the repository has today.',
  references: [
    'https://docs.github.com/en/repositories/creating-and-managing-repositories/renaming-a-repository',
    'CWE-829',
    'CWE-610',
  ],
  aliases: [],
  examples: {
    bad: [{ ...workflow, facts: exampleFacts(key, { repository }), lines: [6] }],
    good: [
      { ...workflow, facts: exampleFacts(key) },
      {
        ...exampleWorkflow(`Someone/Setup@${exampleCommit}`),
        facts: exampleFacts(key),
      },
    ],
  },
  check({ doc, facts }, report) {
    for (const { pin, action, found } of answeredActions(doc, facts)) {
      const today = found.repository?.fullName;
      if (today === undefined || today.toLowerCase() === repositoryKey(action)) continue;
      const where = isSafeName(today) ? `is ${code(today)} today` : 'has another name today';
      report({
        region: pin.region,
        message: `${code(`${action.owner}/${action.repository}`)} ${where}.`,
        evidence: pin.text,
        properties: { place: pin.place },
      });
    }
  },
};
