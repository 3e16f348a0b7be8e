import type { DocumentRule, OptionDefinitions } from '../../../shared/core/rule.ts';
import { exampleCommit, exampleFacts, exampleWorkflow } from '../action-example.ts';
import { answeredActions, type OnlineActions } from '../action-facts.ts';
import { nestedNames } from '../nested-names.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';

const key = `someone/lint@${exampleCommit}`;
const workflow = exampleWorkflow(`someone/lint@${exampleCommit}`);

export const nestedImage: DocumentRule<PinDocument, OptionDefinitions, OnlineActions> = {
  id: 'image-pin-check/nested-image',
  scope: 'document',
  title: 'Pinned action that runs an image without a digest',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why:
    'The commit pins the text of the action and not what it runs: its image can be replaced under the tag, by ' +
    'whoever can push to that registry, without any change of the action.',
  advice:
    'Ask the maintainers to name the image by its digest, or run the image yourself: `uses: docker://name@sha256:…`.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#runs-for-docker-container-actions',
    'CWE-829',
    'CWE-494',
  ],
  aliases: [],
  examples: {
    bad: [
      {
        ...workflow,
        facts: exampleFacts(key, {
          nested: [{ kind: 'image', text: 'docker://ghcr.io/someone/lint:v1', path: 'action.yml', line: 4 }],
        }),
        lines: [6],
      },
    ],
    good: [{ ...workflow, facts: exampleFacts(key) }],
  },
  check({ doc, facts }, report) {
    for (const { pin, found } of answeredActions(doc, facts)) {
      const names = nestedNames(found.nested, 'image');
      if (names === undefined) continue;
      report({
        region: pin.region,
        message: `${code(pin.text)} is pinned, and runs ${names} without a digest.`,
        evidence: pin.text,
        properties: { place: pin.place },
      });
    }
  },
};
