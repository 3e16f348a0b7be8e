import type { DocumentRule, OptionDefinitions } from '../../../shared/core/rule.ts';
import { exampleCommit, exampleFacts } from '../action-example.ts';
import { answeredActions, type OnlineActions } from '../action-facts.ts';
import { nestedNames } from '../nested-names.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';

const key = `someone/ci/.github/workflows/test.yml@${exampleCommit}`;
const text = `on: push\njobs:\n  call:\n    uses: someone/ci/.github/workflows/test.yml@${exampleCommit}\n`;
const workflow = { path: '.github/workflows/build.yml', text };

export const nestedAction: DocumentRule<PinDocument, OptionDefinitions, OnlineActions> = {
  id: 'image-pin-check/nested-action',
  scope: 'document',
  title: 'Pinned action that uses others unpinned',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why:
    'A composite action or reusable workflow brings its own actions with it: one that is named by a tag can be ' +
    'changed without any change of the commit that was reviewed. Where an organisation requires full commits, the run fails.',
  advice: 'Ask the maintainers to pin them, or lock all of them with `.github/workflows/actions.lock`.',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
    'CWE-829',
  ],
  aliases: [],
  examples: {
    bad: [
      {
        ...workflow,
        facts: exampleFacts(key, {
          nested: [{ kind: 'action', text: 'someone/setup@v2', path: '.github/workflows/test.yml', line: 9 }],
        }),
        lines: [4],
      },
    ],
    good: [{ ...workflow, facts: exampleFacts(key) }],
  },
  check({ doc, facts }, report) {
    for (const { pin, found } of answeredActions(doc, facts)) {
      const names = nestedNames(found.nested, 'action');
      if (names === undefined) continue;
      report({
        region: pin.region,
        message: `${code(pin.text)} is pinned, and uses ${names} without a commit.`,
        evidence: pin.text,
        properties: { place: pin.place },
      });
    }
  },
};
